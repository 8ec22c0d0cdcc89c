// Links the issue to key results from its More menu: search, Enter, and on to the next.
(function () {
    'use strict';

    const PAUSE = 250;

    function element(name, className, words) {
        const one = document.createElement(name);
        one.className = className || '';
        one.textContent = words || '';
        return one;
    }

    function made() {
        const form = element('form', 'okr-form okr-issue-link');
        const head = element('div', 'okr-form-head');
        const title = element('h2', '', AJS.I18n.getText('okr.issue-link.title'));
        const close = element('button', 'okr-close');
        const search = element('input', 'okr-text');
        const list = element('div', 'okr-issue-link-list');
        const foot = element('div', 'okr-form-foot');
        const error = element('p', 'okr-error');
        const done = element('button', 'okr-button okr-cancel', AJS.I18n.getText('okr.issue-link.done'));
        title.id = 'okr-issue-link-title';
        close.type = done.type = 'button';
        close.setAttribute('aria-label', AJS.I18n.getText('okr.dialog.close'));
        search.type = 'text';
        search.autocomplete = 'off';
        search.placeholder = AJS.I18n.getText('okr.issue-link.search');
        search.setAttribute('aria-label', AJS.I18n.getText('okr.issue-link.search'));
        search.setAttribute('role', 'combobox');
        search.setAttribute('aria-expanded', 'true');
        search.setAttribute('aria-controls', 'okr-issue-link-list');
        error.dataset.of = '';
        error.setAttribute('role', 'alert');
        head.append(title, close);
        foot.append(error, done);
        form.append(head, search, list, foot);
        return form;
    }

    let count = 0;

    function option(found, linked) {
        const line = element('div', 'okr-issue-link-option');
        line.id = 'okr-issue-link-' + (++count);
        line.setAttribute('role', 'option');
        line.setAttribute('aria-selected', 'false');
        line.dataset.key = found.value;
        const title = element('span', 'okr-issue-link-name', found.label);
        title.dir = 'auto';
        line.append(title, element('span', 'okr-small', found.hint));
        if (linked.has(found.value)) {
            tick(line);
        }
        return line;
    }

    function tick(line) {
        line.classList.add('okr-linked');
        line.querySelectorAll('.okr-issue-link-tick').forEach(old => old.remove());
        line.append(element('span', 'okr-issue-link-tick', AJS.I18n.getText('okr.issue-link.linked')));
    }

    function group(words, found, linked) {
        const part = element('div', 'okr-issue-link-group');
        const head = element('p', 'okr-small', words);
        head.id = 'okr-issue-link-' + (++count);
        part.setAttribute('role', 'group');
        part.setAttribute('aria-labelledby', head.id);
        part.append(head, ...found.map(one => option(one, linked)));
        return part;
    }

    /** Nothing to link to in this project yet, said to those who may change that. */
    function beginning(project) {
        const line = element('p', 'okr-small', AJS.I18n.getText('okr.issue-link.none-yet', project) + ' ');
        const way = element('a', '', AJS.I18n.getText('okr.issue-link.write', project));
        way.href = AJS.contextPath() + '/plugins/servlet/headway-project/' + encodeURIComponent(project);
        line.append(way);
        return line;
    }

    function choices(groups) {
        const box = element('div');
        box.id = 'okr-issue-link-list';
        box.setAttribute('role', 'listbox');
        box.setAttribute('aria-labelledby', 'okr-issue-link-title');
        box.append(...groups);
        return box;
    }

    const options = form => Array.from(form.querySelectorAll('[role=option]'));
    const chosen = form => form.querySelector('[aria-selected=true]');

    function choose(form, line) {
        options(form).forEach(other => other.setAttribute('aria-selected', String(other === line)));
        const search = form.querySelector('input');
        if (line) {
            search.setAttribute('aria-activedescendant', line.id);
            line.scrollIntoView({ block: 'nearest' });
        } else {
            search.removeAttribute('aria-activedescendant');
        }
    }

    /** What is said stands before the list, not in it. */
    function put(form, said, groups) {
        form.querySelector('.okr-issue-link-list').replaceChildren(...said, choices(groups));
    }

    function offer(form, answer, linked) {
        const groups = [];
        if (answer.first.length) {
            groups.push(group(AJS.I18n.getText('okr.issue-link.own'), answer.first, linked));
        }
        if (answer.others.length) {
            groups.push(group(AJS.I18n.getText('okr.issue-link.others'), answer.others, linked));
        }
        const said = answer.write
            ? [beginning(answer.write)]
            : groups.length ? [] : [element('p', 'okr-small', AJS.I18n.getText('okr.issue-link.none'))];
        put(form, said, groups);
        choose(form, options(form).find(line => !line.classList.contains('okr-linked')) || null);
    }

    function open(opener, issue) {
        const form = made();
        const dialog = Headway.makeDialog('issue-link', form);
        const search = form.querySelector('input');
        const linked = new Set(Array.from(
            document.querySelectorAll('.okr-issue-panel[data-issue="' + issue + '"] .okr-toward'), one => one.dataset.key));
        let asked = 0;
        let waiting = 0;

        function refuse(refusal) {
            if (refusal.authorise) {
                const line = element('p', 'okr-small');
                line.append(...Headway.refused(refusal, AJS.I18n.getText('okr.issue-link.connect.why')));
                put(form, [line], []);
            } else {
                Headway.showErrors(form, refusal);
            }
        }

        async function ask() {
            const mine = ++asked;
            try {
                const answer = await Headway.request('/issue/' + issue + '/key-result?text=' + encodeURIComponent(search.value));
                if (mine === asked) {
                    Headway.clearErrors(form);
                    offer(form, answer, linked);
                    // The way that led to it is gone, and the focus with it.
                    if (!form.contains(document.activeElement)) {
                        search.focus();
                    }
                }
            } catch (refusal) {
                if (mine === asked) {
                    refuse(refusal);
                }
            }
        }

        async function link(line) {
            Headway.clearErrors(form);
            try {
                Headway.toldByJira(await Headway.request(
                    '/issue/' + issue + '/key-result/' + line.dataset.key,
                    { id: Headway.freshId(), nextStep: 'false' }));
                linked.add(line.dataset.key);
                tick(line);
                Headway.say(AJS.I18n.getText('okr.issue-link.linked') + ': ' + line.firstChild.textContent);
                Headway.refreshIssuePanel(issue);
            } catch (refusal) {
                refuse(refusal);
            }
        }

        search.addEventListener('input', () => {
            clearTimeout(waiting);
            waiting = setTimeout(ask, PAUSE);
        });
        form.addEventListener('submit', event => {
            event.preventDefault();
            if (event.submitter) {
                ask();
            }
        });
        form.addEventListener('keydown', event => {
            const all = options(form);
            const now = all.indexOf(chosen(form));
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                event.preventDefault();
                choose(form, all[(now + (event.key === 'ArrowDown' ? 1 : all.length - 1)) % all.length]);
            } else if (event.key === 'Enter' && event.target === search) {
                event.preventDefault();
                if (now >= 0 && !linked.has(all[now].dataset.key)) {
                    Headway.once(search, () => link(all[now]));
                }
            }
        });
        form.addEventListener('click', event => {
            const line = event.target.closest('[role=option]');
            if (line) {
                choose(form, line);
                search.focus();
                if (!linked.has(line.dataset.key)) {
                    Headway.once(search, () => link(line));
                }
            }
        });
        const back = () => {
            if (!dialog.open) {
                document.removeEventListener('okr-connected', back);
            } else if (form.querySelector('.okr-connect')) {
                ask();
            }
        };
        document.addEventListener('okr-connected', back);
        Headway.openDialog(dialog, opener);
        search.focus();
        ask();
    }

    document.addEventListener('click', event => {
        const item = event.target.closest('#okr-link-to-key-result, a[href*="#okr-link-"]');
        const issue = item && /#okr-link-([0-9]+)$/.exec(item.href);
        if (issue) {
            event.preventDefault();
            open(document.querySelector('#opsbar-operations_more') || item, issue[1]);
        }
    });

    /** Followed from where this script is not: a board, a list, a tab of its own. */
    function arrive() {
        const asked = /^#okr-link-([0-9]+)$/.exec(location.hash);
        const key = document.querySelector('#key-val');
        if (asked && key && key.rel === asked[1]) {
            history.replaceState(history.state, '', location.pathname + location.search);
            open(document.querySelector('#opsbar-operations_more') || key, asked[1]);
        }
    }

    window.addEventListener('hashchange', arrive);
    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', arrive) : arrive();

    Headway.linkToKeyResult = open;
})();
