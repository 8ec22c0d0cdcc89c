// A check-in in place: the form opens under the value, and what was typed is never lost.
(function () {
    'use strict';

    const OPENERS = '.okr-kr button.okr-now, .okr-do, .okr-log .okr-check-in, .okr-drawer .okr-check-in';
    const forms = new Map();
    const opening = new Set();

    const path = key => '/key-result/' + encodeURIComponent(key);

    /** Under the value; over a drawer the style says where instead. */
    function place(dialog, row) {
        dialog.classList.toggle('okr-over-drawer', !row);
        if (row) {
            Headway.beside(dialog, row, () => row.querySelector('.okr-now').getBoundingClientRect().left - 16);
        }
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

    async function send(form) {
        Headway.clearErrors(form);
        try {
            if (Headway.linkNextStep) {
                await Headway.linkNextStep(form);
            }
            const saved = await request(form, Headway.identified(form, answers(form)));
            forms.delete(nameOf(form.dataset.key, form.dataset.corrects));
            say(saved.row);
            form.okrSaved(saved);
        } catch (failure) {
            if (failure.theirs) {
                form.dataset.seen = failure.theirs.sequence;
            }
            Headway.showErrors(form, failure);
        }
    }

    function say(html) {
        const row = Headway.parse('<table>' + html + '</table>').querySelector('tr');
        const value = row.querySelector('.okr-now').firstChild.textContent;
        Headway.say(AJS.I18n.getText('okr.check-in.saved', value, row.querySelector('.okr-sign + b').textContent));
    }

    /** A drawer shows by itself what was saved; in a table the row is replaced. */
    function tell(key, saved, dialog) {
        const row = Headway.replaceRow && Headway.replaceRow(key, saved.row, dialog.okrTable);
        const drawer = document.querySelector('.okr-drawer-dialog');
        if (drawer) {
            Headway.refreshDrawer(drawer).then(button => Headway.offerUndo(button, saved.checkIn));
        } else if (row) {
            const focused = row.querySelector('button.okr-now') || row.querySelector('.okr-more');
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

    const save = form => Headway.once(form, () => send(form));

    function nextStepFollows(form) {
        const step = form.elements.nextStep;
        const isOpen = form.elements.lastStep.value === 'STILL_OPEN';
        if (isOpen && step.value === '') {
            step.value = step.defaultValue;
        } else if (!isOpen && step.value === step.defaultValue) {
            step.value = '';
        }
    }

    function listen(form) {
        form.addEventListener('submit', event => {
            event.preventDefault();
            save(form);
        });
        form.addEventListener('keydown', event => {
            const confidence = form.elements.confidence;
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                save(form);
            } else if (event.key === 'Enter' && event.target.id === 'okr-value' && !confidence.value) {
                // The one thing that is required comes next.
                event.preventDefault();
                confidence[0].focus();
            }
        });
        form.addEventListener('change', event => {
            if (event.target.name === 'lastStep') {
                nextStepFollows(form);
            } else if (event.target.name === 'confidence') {
                Headway.scale.ask(form, false);
            }
        });
        form.addEventListener('click', event => {
            // Arrow keys click too, at no place: they must be free to go on.
            if (event.target.name === 'confidence' && event.detail > 0) {
                Headway.scale.ask(form, true);
            }
        });
        form.querySelector('.okr-scale').addEventListener('keydown', Headway.scale.digits(form));
    }

    /** A form that does not come says why, in its place; whoever allowed it meanwhile gets the form. */
    function complain(refusal, button, row, again) {
        const line = document.createElement('p');
        line.className = 'okr-error';
        line.id = 'okr-check-in-title';
        line.append(...Headway.refused(refusal));
        const dialog = Headway.makeDialog('check-in', line);
        Headway.openDialog(dialog, button);
        place(dialog, row);
        document.addEventListener('okr-connected', () => {
            if (dialog.open) {
                dialog.close();
                again();
            }
        }, { once: true });
    }

    function rowOf(button) {
        const own = button.closest('tr');
        return own && (own.matches('.okr-kr') ? own : own.previousElementSibling);
    }

    const nameOf = (key, corrects) => key + (corrects ? '/' + corrects : '');

    async function fetched(key, correcting) {
        const form = Headway.parse(await Headway.request(path(key) + '/check-in-form' + (correcting ? '?correct=last' : '')));
        const name = nameOf(key, form.dataset.corrects);
        listen(form);
        return forms.get(name) || (forms.set(name, form), form);
    }

    /** Whether somebody typed or chose something that is not saved yet. */
    const isTouched = form => Array.from(form.elements).some(field => field.matches('[type=radio], [type=checkbox]')
        ? field.checked !== field.defaultChecked
        : field.matches('input, textarea') && field.value !== field.defaultValue);

    /** Opens the form under the row, or over the drawer where there is none; correcting says the last one anew. */
    async function open(button, key, correcting) {
        const row = button.closest('.okr-drawer') ? null : rowOf(button);
        if (opening.has(key)) {
            return;
        }
        let form = correcting ? null : forms.get(key);
        if (!form) {
            opening.add(key);
            button.setAttribute('aria-busy', 'true');
            try {
                form = await fetched(key, correcting);
            } catch (refusal) {
                complain(refusal, button, row, () => open(button, key, correcting));
                return;
            } finally {
                opening.delete(key);
                button.removeAttribute('aria-busy');
            }
        }
        if (!form.closest('dialog[open]')) {
            const dialog = Headway.makeDialog('check-in', form);
            form.okrSaved = saved => {
                dialog.close();
                tell(form.dataset.key, saved, dialog);
            };
            dialog.okrTable = row && row.closest('.okr-table');
            Headway.openDialog(dialog, button);
            Headway.shown(dialog);
            place(dialog, row);
            dialog.querySelector('#okr-value').focus();
        }
    }

    /** The form of a key result with what was typed in it, to be put elsewhere than into its popover. */
    const formOf = async key => forms.get(key) || fetched(key);

    /** Whether something waits in the form of a key result, and nobody saved it. */
    const isWaiting = key => forms.has(key) && isTouched(forms.get(key));

    /** Somebody said elsewhere what became of the next step: the form does not ask again. */
    function answered(key, entry) {
        const form = forms.get(key);
        if (form && isTouched(form)) {
            form.dataset.seen = entry.sequence;
            form.querySelectorAll('.okr-loop').forEach(asked => asked.remove());
        } else {
            forms.delete(key);
        }
    }

    document.addEventListener('click', event => {
        const button = event.target.closest(OPENERS);
        if (button) {
            open(button, button.closest('[data-key]') ? button.closest('[data-key]').dataset.key : rowOf(button).dataset.key);
        }
    });

    Headway.checkIn = { formOf, isTouched, isWaiting, answered };
    Headway.openCheckIn = (button, key) => open(button, key);
    Headway.correctLast = (button, key) => open(button, key, true);
})();
