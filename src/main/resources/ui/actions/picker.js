// Finds an issue by its key, its address or its words, or makes one. What is picked is handed on, never its summary.
(function () {
    'use strict';

    const NAME = /^(https?:\/\/\S+\/browse\/)?[a-z][a-z0-9_]+-[1-9][0-9]*\S*$/i;
    const path = key => '/key-result/' + encodeURIComponent(key);
    let made = 0;

    function element(name, className, words) {
        const one = document.createElement(name);
        one.className = className || '';
        one.textContent = words || '';
        if (name === 'button') {
            one.type = 'button';
        }
        return one;
    }

    const complain = (place, refusal) => place.replaceChildren(...Headway.refused(refusal));

    function option(issue, id) {
        const line = element('li', 'okr-option');
        line.id = id;
        line.setAttribute('role', 'option');
        line.okrIssue = issue;
        line.append(
            element('b', '', issue.key), element('span', 'okr-issue-summary', issue.summary),
            element('span', 'okr-issue-state', issue.status));
        return line;
    }

    function search(picker, key, pick) {
        const input = element('input', 'okr-text');
        const list = element('ul', 'okr-options');
        const error = element('p', 'okr-error');
        let asked = 0;
        let typing = 0;
        list.id = 'okr-issues-' + (++made);
        list.hidden = true;
        list.setAttribute('role', 'listbox');
        list.setAttribute('aria-label', AJS.I18n.getText('okr.issue'));
        input.type = 'text';
        input.autocomplete = 'off';
        input.placeholder = AJS.I18n.getText('okr.issue.text');
        Object.entries({
            role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id,
            'aria-label': AJS.I18n.getText('okr.issue.text')
        }).forEach(([name, value]) => input.setAttribute(name, value));

        const chosen = () => list.querySelector('[aria-selected="true"]');
        const choose = line => {
            list.querySelectorAll('[aria-selected]').forEach(other => other.removeAttribute('aria-selected'));
            if (line) {
                line.setAttribute('aria-selected', 'true');
                input.setAttribute('aria-activedescendant', line.id);
                line.scrollIntoView({ block: 'nearest' });
            } else {
                input.removeAttribute('aria-activedescendant');
            }
        };
        const open = lines => {
            list.replaceChildren(...lines);
            list.hidden = lines.length === 0;
            picker.scrollIntoView({ block: 'nearest' });
            input.setAttribute('aria-expanded', String(lines.length > 0));
            choose(NAME.test(input.value.trim()) ? lines[0] : null);
        };
        const taken = async issue => {
            error.replaceChildren();
            try {
                await pick(issue);
            } catch (refusal) {
                complain(error, refusal);
                input.focus();
            }
        };
        const ask = async () => {
            const mine = ++asked;
            const text = input.value.trim();
            error.replaceChildren();
            if (text.length < 2) {
                open([]);
                return;
            }
            try {
                const found = Headway.toldByJira(await Headway.request(path(key) + '/issue?text=' + encodeURIComponent(text)));
                if (mine === asked) {
                    open(found.map((issue, index) => option(issue, list.id + '-' + index)));
                    error.textContent = found.length ? '' : AJS.I18n.getText('okr.issue.nothing');
                    Headway.say(AJS.I18n.getText('okr.issue.found', found.length));
                }
            } catch (refusal) {
                complain(error, refusal);
            }
        };
        input.addEventListener('input', () => {
            clearTimeout(typing);
            typing = setTimeout(ask, 300);
        });
        input.addEventListener('keydown', event => {
            const lines = Array.from(list.children);
            const at = lines.indexOf(chosen());
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                event.preventDefault();
                choose(lines.at(event.key === 'ArrowDown' ? (at + 1) % lines.length : at > 0 ? at - 1 : -1));
            } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
                event.preventDefault();
                const named = NAME.test(input.value.trim()) && { text: input.value.trim() };
                if (chosen() || named) {
                    Headway.once(input, () => taken(chosen() ? chosen().okrIssue : named));
                }
            } else if (event.key === 'Escape') {
                event.stopPropagation();
                event.preventDefault();
                picker.okrClose();
            }
        });
        list.addEventListener('click', event => {
            const line = event.target.closest('.okr-option');
            if (line) {
                Headway.once(input, () => taken(line.okrIssue));
            }
        });
        picker.append(input, list, error);
        return input;
    }

    /**
     * Opens a picker in a place, or closes the one that is there. Picking answers an issue as Jira told it, or a text that names one;
     * where it throws, its words are shown.
     */
    Headway.pickIssue = (place, button, key, pick, suggested) => {
        const open = place.querySelector('.okr-picker');
        const close = () => {
            place.querySelector('.okr-picker').remove();
            button.setAttribute('aria-expanded', 'false');
            button.focus();
        };
        if (open) {
            close();
            return;
        }
        const picker = element('div', 'okr-picker');
        const create = element('button', 'okr-link', AJS.I18n.getText('okr.issue.make'));
        picker.okrClose = close;
        const input = search(picker, key, async issue => {
            await pick(issue);
            if (picker.isConnected) {
                close();
            }
        });
        create.onclick = () => Headway.makeIssue(picker, key, suggested ? suggested() : '', pick, close);
        picker.append(create);
        place.append(picker);
        button.setAttribute('aria-expanded', 'true');
        input.focus();
        picker.scrollIntoView({ block: 'nearest' });
    };
    Headway.searchIssue = search;
})();
