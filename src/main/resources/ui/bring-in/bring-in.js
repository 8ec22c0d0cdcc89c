// Brings in a pasted list: a preview first, and nothing is written before the last button.
(function () {
    'use strict';

    const forms = new WeakMap();

    function body(form, place) {
        return {
            container: place.container,
            team: place.team,
            cycle: place.cycle,
            text: form.elements.text.value
        };
    }

    /** One request at a time; its errors stand in the form, its text stays. */
    async function attempt(form, path, place, done) {
        await Headway.once(form, async () => {
            Headway.clearErrors(form);
            try {
                done(await Headway.request(path, body(form, place)));
            } catch (failure) {
                Headway.showErrors(form, failure);
            }
        });
    }

    function show(form, answer) {
        const preview = Headway.parse(answer.html);
        const write = form.querySelector('.okr-write');
        form.querySelector('.okr-preview').replaceChildren(preview);
        write.textContent = preview.dataset.action;
        write.hidden = answer.keyResults === 0;
        form.querySelector('.okr-show').hidden = !write.hidden;
        if (!write.hidden) {
            write.focus();
        }
    }

    /** A preview speaks of one text; another text needs another. */
    function forget(form) {
        form.querySelector('.okr-preview').replaceChildren();
        form.querySelector('.okr-write').hidden = true;
        form.querySelector('.okr-show').hidden = false;
    }

    function make(widget) {
        const form = widget.querySelector('.okr-bring-in-form').content.cloneNode(true).firstElementChild;
        const place = widget.dataset;
        form.addEventListener('submit', event => {
            event.preventDefault();
            attempt(form, '/import/preview', place, answer => show(form, answer));
        });
        form.querySelector('.okr-write').addEventListener('click', () => {
            attempt(form, '/import', place, () => window.location.reload());
        });
        form.elements.text.addEventListener('input', () => forget(form));
        return Headway.makeDialog('bring-in', form);
    }

    document.addEventListener('click', event => {
        const button = event.target.closest('.okr-bring-in');
        if (!button) {
            return;
        }
        const widget = button.closest('.okr');
        if (!forms.has(widget)) {
            forms.set(widget, make(widget));
        }
        const dialog = forms.get(widget);
        Headway.openDialog(dialog, button);
        dialog.querySelector('textarea').focus();
    });
})();
