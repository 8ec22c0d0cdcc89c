// Saves what was decided about the programme; what was typed stays where it is when that fails.
(function () {
    'use strict';

    const path = form => '/programme/' + (form.dataset.scope ? 'area/' + encodeURIComponent(form.dataset.scope) : 'instance');

    /** Several levels are one value; the same as inherited means inherited. */
    function levels(group) {
        const chosen = Array.from(group.querySelectorAll('input:checked'), box => box.value).join(' ');
        return chosen === group.dataset.inherited ? '' : chosen;
    }

    function decided(form) {
        const choices = {};
        form.querySelectorAll('select').forEach(select => {
            choices[select.name] = select.value;
        });
        form.querySelectorAll('fieldset[data-name]').forEach(group => {
            choices[group.dataset.name] = levels(group);
        });
        return {
            version: form.dataset.version,
            choices: choices,
            why: form.elements.why.value,
            saidBy: Headway.people.userName(form.elements.saidBy),
            coaches: Headway.people.userName(form.elements.coaches)
        };
    }

    /** No level at all is no decision that could be sent. */
    function requireLevel(form) {
        const empty = Array.from(form.querySelectorAll('fieldset[data-name]')).find(
            group => !group.querySelector('input:checked'));
        if (!empty) {
            return true;
        }
        empty.querySelector('.okr-error').append(AJS.I18n.getText('okr.settings.one-level'));
        empty.querySelector('input').focus();
        return false;
    }

    function readAnew() {
        changed = false;
        location.reload();
    }

    /** The page comes anew with the name and the date; the script only waits for that. */
    async function save(form) {
        Headway.clearErrors(form);
        if (!requireLevel(form)) {
            return;
        }
        try {
            await Headway.request(path(form), decided(form), 'PUT');
            readAnew();
        } catch (failure) {
            if (failure.theirs) {
                Headway.showConflict(form, failure.theirs, () => Headway.once(form, () => save(form)));
            } else {
                Headway.showErrors(form, failure);
            }
        }
    }

    const forms = () => document.querySelectorAll('.okr-deciding');
    let changed = false;

    document.addEventListener('submit', event => {
        if (event.target.matches('.okr-deciding')) {
            event.preventDefault();
            Headway.once(event.target, () => save(event.target));
        }
    });
    document.addEventListener('input', event => {
        changed = changed || Array.from(forms()).some(form => form.contains(event.target));
    });
    document.addEventListener('okr-discard', readAnew);
    window.addEventListener('beforeunload', event => {
        if (changed) {
            event.preventDefault();
        }
    });
})();
