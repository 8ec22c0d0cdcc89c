// A check-in in place: the form opens under the value, and what was typed is never lost.
(function () {
    'use strict';

    const OPENERS = '.okr-kr button.okr-now, .okr-do, .okr-log .okr-check-in, .okr-drawer .okr-check-in';
    const forms = new Map();
    const opening = new Set();

    const path = key => '/key-result/' + encodeURIComponent(key);

    /** Under the value, inside the window; over a drawer and on a phone the style says where instead. */
    function place(dialog, row) {
        dialog.classList.toggle('okr-over-drawer', !row);
        if (!row || getComputedStyle(dialog).position === 'fixed') {
            return;
        }
        const cell = row.querySelector('.okr-now').getBoundingClientRect();
        const room = document.documentElement.clientWidth - dialog.offsetWidth - 8;
        dialog.style.left = Math.max(8, Math.min(cell.left - 16, room)) + window.scrollX + 'px';
        const lowest = Math.max(8, document.documentElement.clientHeight - dialog.offsetHeight - 8);
        dialog.style.top = Math.min(row.getBoundingClientRect().bottom + 4, lowest) + window.scrollY + 'px';
        dialog.scrollIntoView({ block: 'nearest' });
    }

    function answers(form) {
        const field = name => form.elements[name] ? form.elements[name].value.trim() : '';
        const done = form.elements.done;
        const typed = done ? (done.checked ? '1' : done.defaultChecked ? '0' : '') : field('typed');
        const day = field('day');
        return {
            day: day && day !== form.elements.day.defaultValue ? day : null,
            typed: typed,
            confidence: field('confidence'),
            whatGotUsHere: field('whatGotUsHere'),
            inTheWay: field('inTheWay'),
            nextStep: field('nextStep'),
            lastStep: field('lastStep') || null,
            nextStepIssue: form.dataset.issue === undefined ? null : form.dataset.issue
        };
    }

    /** A correction takes the place of an entry; either is asked about if another came meanwhile. */
    function request(form, said) {
        const to = path(form.dataset.key) + '/check-in' + (form.dataset.corrects ? '/' + form.dataset.corrects + '/correction' : '');
        return Headway.request(to, Object.assign({ seen: form.dataset.seen }, said));
    }

    async function send(form, dialog) {
        Headway.clearErrors(form);
        try {
            if (Headway.linkNextStep) {
                await Headway.linkNextStep(form);
            }
            const saved = await request(form, Headway.identified(form, answers(form)));
            forms.delete(nameOf(form.dataset.key, form.dataset.corrects));
            dialog.close();
            tell(form.dataset.key, saved, dialog);
        } catch (failure) {
            if (failure.theirs) {
                form.dataset.seen = failure.theirs.sequence;
            }
            Headway.showErrors(form, failure);
        }
    }

    /** A drawer shows by itself what was saved; in a table the row is replaced. */
    function tell(key, saved, dialog) {
        const row = Headway.replaceRow && Headway.replaceRow(key, saved.row, dialog.okrTable);
        const fresh = row || Headway.parse('<table>' + saved.row + '</table>').querySelector('tr');
        const value = fresh.querySelector('.okr-now');
        const confidence = fresh.querySelector('.okr-sign + b').textContent;
        Headway.say(AJS.I18n.getText('okr.check-in.saved', value.firstChild.textContent, confidence));
        const drawer = document.querySelector('.okr-drawer-dialog');
        if (drawer) {
            Headway.refreshDrawer(drawer).then(button => Headway.offerUndo(button, saved.checkIn));
        } else if (row) {
            const focused = value.matches('button') ? value : row.querySelector('.okr-more');
            focused.focus();
            Headway.offerUndo(focused, saved.checkIn);
        } else {
            elsewhere(key, saved.checkIn);
        }
    }

    /** Shown in a place of its own, which offers the way back by itself. */
    function elsewhere(key, checkIn) {
        document.dispatchEvent(new CustomEvent('okr-checked-in', { detail: { key: key, checkIn: checkIn } }));
    }

    const save = (form, dialog) => Headway.once(form, () => send(form, dialog));

    /** Low, or lower by two: then the third question asks what changed. */
    function hasFallen(form, confidence) {
        const last = form.dataset.confidence;
        return confidence < 4 || (last !== '' && last - confidence >= 2);
    }

    function ask(form, moveOn) {
        const fallen = hasFallen(form, Number(form.elements.confidence.value));
        form.querySelector('.okr-usual').hidden = fallen;
        form.querySelector('.okr-fallen').hidden = !fallen;
        if (fallen && moveOn) {
            form.elements.inTheWay.focus();
        }
    }

    /** Digits choose what begins with them: 1 and then 0 within 600 ms is 10. */
    function digits(form) {
        const steps = Array.from(form.elements.confidence);
        const begins = (step, digits) => step.dataset.typed.startsWith(digits);
        const find = digits =>
            steps.find(step => step.dataset.typed === digits) || steps.find(step => begins(step, digits));
        let typed = '';
        let before = 0;
        let waiting = 0;
        return event => {
            if (!/^[0-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) {
                return;
            }
            const goesOn = event.timeStamp - before < 600 && find(typed + event.key);
            // Of a share only the digit behind the point needs to be typed.
            typed = goesOn ? typed + event.key : find(event.key) ? event.key : '0' + event.key;
            before = event.timeStamp;
            const radio = find(typed);
            if (!radio) {
                return;
            }
            const more = steps.some(step => step.dataset.typed !== typed && begins(step, typed));
            radio.checked = true;
            radio.focus();
            event.preventDefault();
            clearTimeout(waiting);
            waiting = setTimeout(() => ask(form, document.activeElement === radio), more ? 600 : 0);
        };
    }

    function nextStepFollows(form) {
        const step = form.elements.nextStep;
        const isOpen = form.elements.lastStep.value === 'STILL_OPEN';
        if (isOpen && step.value === '') {
            step.value = step.defaultValue;
        } else if (!isOpen && step.value === step.defaultValue) {
            step.value = '';
        }
    }

    function listen(form, dialog) {
        form.addEventListener('submit', event => {
            event.preventDefault();
            save(form, dialog);
        });
        form.addEventListener('keydown', event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                save(form, dialog);
            }
        });
        form.addEventListener('change', event => {
            if (event.target.name === 'lastStep') {
                nextStepFollows(form);
            } else if (event.target.name === 'confidence') {
                ask(form, false);
            }
        });
        form.addEventListener('click', event => {
            // Arrow keys click too, at no place: they must be free to go on.
            if (event.target.name === 'confidence' && event.detail > 0) {
                ask(form, true);
            }
        });
        form.querySelector('.okr-scale').addEventListener('keydown', digits(form));
    }

    /** A form that does not come says why, in its place. */
    function complain(message, button, row) {
        const line = document.createElement('p');
        line.className = 'okr-error';
        line.id = 'okr-check-in-title';
        line.append(message);
        const dialog = Headway.makeDialog('check-in', line);
        Headway.openDialog(dialog, button);
        place(dialog, row);
    }

    function rowOf(button) {
        const own = button.closest('tr');
        return own && (own.matches('.okr-kr') ? own : own.previousElementSibling);
    }

    const nameOf = (key, corrects) => key + (corrects ? '/' + corrects : '');

    async function fetched(key, correcting) {
        const form = Headway.parse(await Headway.request(path(key) + '/check-in-form' + (correcting ? '?correct=last' : '')));
        const dialog = Headway.makeDialog('check-in', form);
        const name = nameOf(key, form.dataset.corrects);
        listen(form, dialog);
        return forms.get(name) || (forms.set(name, dialog), dialog);
    }

    /** Opens the form under the row, or over the drawer where there is none; correcting says the last one anew. */
    async function open(button, key, correcting) {
        const row = button.closest('.okr-drawer') ? null : rowOf(button);
        if (opening.has(key)) {
            return;
        }
        let dialog = correcting ? null : forms.get(key);
        if (!dialog) {
            opening.add(key);
            button.setAttribute('aria-busy', 'true');
            try {
                dialog = await fetched(key, correcting);
            } catch (refusal) {
                complain(refusal.message, button, row);
                return;
            } finally {
                opening.delete(key);
                button.removeAttribute('aria-busy');
            }
        }
        if (!dialog.open) {
            dialog.okrTable = row && row.closest('.okr-table');
            Headway.openDialog(dialog, button);
            place(dialog, row);
            dialog.querySelector('#okr-value').focus();
            Headway.shown(dialog);
        }
    }

    document.addEventListener('click', event => {
        const button = event.target.closest(OPENERS);
        if (button) {
            open(button, button.closest('[data-key]') ? button.closest('[data-key]').dataset.key : rowOf(button).dataset.key);
        }
    });

    Headway.checkIn = (button, key) => open(button, key);
    Headway.correctLast = (button, key) => open(button, key, true);
})();
