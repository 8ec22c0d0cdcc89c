// The agenda over the page: one thing after the other, each saved on its own; leaving it half-way loses nothing.
(function () {
    'use strict';

    /** Where somebody was when they left, by what was asked. */
    const left = new Map();

    const all = (root, css) => Array.from(root.querySelectorAll(css));
    const stepNamed = (agenda, name) => agenda.querySelector('.okr-agenda-step[data-step="' + CSS.escape(name) + '"]');
    const lineNamed = (agenda, name) => agenda.querySelector('.okr-agenda-line[data-step="' + CSS.escape(name) + '"]');
    const shown = agenda => agenda.querySelector('.okr-agenda-step:not([hidden])');

    /** The way through: what is steady is no part of it, unless somebody is there. */
    function way(agenda) {
        const steady = agenda.querySelector('.okr-agenda-steady');
        const here = shown(agenda) && lineNamed(agenda, shown(agenda).dataset.step);
        const names = all(agenda, '.okr-agenda-line').filter(line => !steady || !steady.contains(line) || steady.contains(here));
        return names.map(line => line.dataset.step);
    }

    /** What nobody has come to yet is not saved, what was typed is kept: the list says so. */
    function mark(agenda) {
        all(agenda, '.okr-agenda-mark').forEach(place => {
            const line = place.closest('.okr-agenda-line');
            const waits = Headway.checkIn.isWaiting(line.dataset.step);
            const word = waits ? AJS.I18n.getText('okr.agenda.unsaved')
                : line.dataset.saved ? AJS.I18n.getText('okr.agenda.saved') : '';
            place.textContent = word;
            place.classList.toggle('okr-waiting', waits);
        });
    }

    function tellPlace(agenda, name) {
        const names = way(agenda);
        const place = AJS.I18n.getText('okr.agenda.place', names.indexOf(name) + 1, names.length);
        const short = agenda.querySelector('.okr-agenda-all span');
        agenda.querySelector('.okr-agenda-place').textContent = agenda.dataset.counted ? place : '';
        short.textContent = agenda.dataset.counted ? place : lineNamed(agenda, name).textContent.trim();
        agenda.querySelector('.okr-agenda-previous').classList.toggle('okr-gone', names[0] === name);
        const next = agenda.querySelector('.okr-agenda-next');
        const saves = stepNamed(agenda, name).dataset.may;
        next.textContent = names.at(-1) === name ? next.dataset.finish : saves ? next.dataset.save : next.dataset.next;
    }

    async function fill(agenda, step) {
        const place = step.querySelector('.okr-agenda-form');
        if (!place) {
            return;
        }
        place.setAttribute('aria-busy', 'true');
        try {
            const form = await Headway.checkIn.formOf(step.dataset.step);
            form.okrSaved = saved => settle(agenda, step, saved);
            place.replaceChildren(form);
            Headway.shown(place);
        } catch (refusal) {
            const line = document.createElement('p');
            line.className = 'okr-error';
            line.append(refusal.message);
            place.replaceChildren(line);
        }
        place.removeAttribute('aria-busy');
    }

    /** Comes to a step; the focus goes where one begins to type, or to its title. */
    async function show(agenda, name, stay) {
        const step = stepNamed(agenda, name);
        all(agenda, '.okr-agenda-form').forEach(place => place.replaceChildren());
        all(agenda, '.okr-agenda-step').forEach(other => { other.hidden = other !== step; });
        all(agenda, '.okr-agenda-line').forEach(line => {
            if (line.dataset.step === name) {
                line.setAttribute('aria-current', 'step');
            } else {
                line.removeAttribute('aria-current');
            }
        });
        const steady = lineNamed(agenda, name).closest('details');
        if (steady) {
            steady.open = true;
        }
        agenda.classList.remove('okr-listing');
        agenda.querySelector('.okr-agenda-all').setAttribute('aria-expanded', 'false');
        lineNamed(agenda, name).scrollIntoView({ block: 'nearest' });
        agenda.querySelector('.okr-agenda-main').scrollTop = 0;
        left.set(agenda.dataset.question, name);
        tellPlace(agenda, name);
        mark(agenda);
        if (name === 'next-steps') {
            await Headway.agenda.gather(agenda, step);
        }
        await fill(agenda, step);
        if (shown(agenda) === step && !stay) {
            (step.querySelector('#okr-value') || step.querySelector('h3')).focus();
        }
    }

    /** What is saved is saved: the list follows, and so does the table below. */
    function settle(agenda, step, saved) {
        const line = lineNamed(agenda, step.dataset.step);
        const row = Headway.parse('<table>' + saved.row + '</table>').querySelector('tr');
        line.dataset.saved = 'true';
        line.firstElementChild.className = row.querySelector('.okr-sign').parentElement.className;
        if (Headway.replaceRow) {
            Headway.replaceRow(step.dataset.step, saved.row);
        }
        go(agenda, 1);
    }

    function go(agenda, by) {
        const names = way(agenda);
        const next = names[names.indexOf(shown(agenda).dataset.step) + by];
        if (next) {
            return show(agenda, next);
        }
        left.delete(agenda.dataset.question);
        return agenda.closest('dialog').close();
    }

    /** What was typed is saved first; what was not touched stays as it is. */
    function next(agenda) {
        const form = shown(agenda).querySelector('.okr-agenda-form form');
        if (form && Headway.checkIn.isTouched(form)) {
            form.requestSubmit();
        } else {
            go(agenda, 1);
        }
    }

    async function reload(dialog, question, since) {
        const answer = Headway.parse(await Headway.request('/agenda?' + question + (since ? '&since=' + since : '')));
        if (!dialog.open) {
            return;
        }
        dialog.replaceChildren(answer);
        const known = left.get(question);
        await show(answer, known && stepNamed(answer, known) ? known : way(answer)[0]);
    }

    const daysAgo = days => {
        const day = new Date();
        day.setDate(day.getDate() - days);
        return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(part => String(part).padStart(2, '0')).join('-');
    };

    function complain(dialog, refusal, again) {
        dialog.replaceChildren(Headway.waiting('agenda', refusal.message, again));
        dialog.querySelector('button').focus();
    }

    function sinceDay(dialog) {
        const day = dialog.querySelector('.okr-since-day');
        day.hidden = false;
        day.focus();
    }

    /** Opens over the page: for a table, or for the list that the macro shows. */
    async function open(opener, root, since) {
        const dialog = Headway.makeDialog('agenda', document.createElement('p'));
        dialog.firstElementChild.textContent = AJS.I18n.getText('okr.request.loading');
        dialog.firstElementChild.id = 'okr-agenda-title';
        listen(dialog);
        Headway.openDialog(dialog, opener);
        const begin = async () => {
            try {
                await reload(dialog, root.dataset.question, since === 'day' ? '' : since || root.dataset.since);
                if (since === 'day' && dialog.open) {
                    sinceDay(dialog);
                }
            } catch (refusal) {
                complain(dialog, refusal, begin);
            }
        };
        await begin();
    }

    function listen(dialog) {
        const inside = () => dialog.querySelector('.okr-agenda');
        const again = since => {
            // Whoever only reads begins anew with other days; in a meeting they stay where they are.
            if (inside().classList.contains('okr-read-only')) {
                left.delete(inside().dataset.question);
            }
            const question = inside().dataset.question;
            const begin = () => reload(dialog, question, since).catch(refusal => complain(dialog, refusal, begin));
            begin();
        };
        dialog.addEventListener('click', event => {
            const line = event.target.closest('.okr-agenda-line');
            const list = event.target.closest('.okr-agenda-all');
            if (line) {
                show(inside(), line.dataset.step);
            } else if (list) {
                list.setAttribute('aria-expanded', inside().classList.toggle('okr-listing'));
            } else if (event.target.closest('.okr-agenda-previous')) {
                go(inside(), -1);
            } else if (event.target.closest('.okr-agenda-next')) {
                next(inside());
            }
        });
        dialog.addEventListener('okr-choice', event => {
            const [choice, value] = event.detail.split(':');
            if (choice === 'since' && value === 'day') {
                sinceDay(dialog);
            } else if (choice === 'since') {
                again(daysAgo(value));
            }
        });
        dialog.addEventListener('keydown', event => {
            const goesOn = event.target.matches('h3') || event.ctrlKey || event.metaKey;
            if (event.key === 'Enter' && goesOn && !event.target.closest('form')) {
                event.preventDefault();
                next(inside());
            } else if (event.key === 'Enter' && event.target.matches('.okr-since-day')) {
                event.preventDefault();
                again(event.target.value);
            }
        });
        dialog.addEventListener('focusout', event => {
            if (event.target.matches('.okr-since-day') && event.target.value !== event.target.defaultValue) {
                again(event.target.value);
            }
        });
    }

    document.addEventListener('click', event => {
        const button = event.target.closest('.okr-agenda-walk');
        if (button) {
            open(button, button.closest('[data-question]'));
        }
    });

    document.addEventListener('okr-choice', event => {
        const [choice, value] = event.detail.split(':');
        const root = event.target.closest('.okr-table[data-question]');
        if (choice === 'since' && root) {
            open(event.target, root, value === 'day' ? value : daysAgo(value));
        }
    });

    Headway.agenda = { lineNamed };
})();
