// The form of a new objective: key results in lines, and everything is published at once.
(function () {
    'use strict';

    const LIST_SIGN = /^[-*\u2022\u2013]\s+/;
    const dialogs = new WeakMap();

    const titleOf = line => line.querySelector('textarea');
    const championOf = line => line.querySelector('input');
    const isEmpty = line => titleOf(line).value.trim() === '' && championOf(line).value.trim() === '';

    function addAfter(line, title) {
        const next = line.cloneNode(true);
        next.querySelectorAll('.okr-chips, .okr-error').forEach(place => place.replaceChildren());
        next.querySelectorAll('[aria-invalid]').forEach(field => field.removeAttribute('aria-invalid'));
        championOf(next).value = '';
        titleOf(next).value = title;
        line.after(next);
        titleOf(next).dispatchEvent(new Event('input', { bubbles: true }));
        return next;
    }

    /** To the empty line below, which is made where there is none. */
    function goBelow(line) {
        const below = line.nextElementSibling;
        titleOf(below && isEmpty(below) ? below : addAfter(line, '')).focus();
    }

    /** One line each: a line that got a line break, typed or pasted, becomes several. */
    function breakUp(line) {
        const field = titleOf(line);
        if (!field.value.includes('\n')) {
            return;
        }
        const titles = field.value.split('\n').map(text => text.trim().replace(LIST_SIGN, '')).filter(Boolean);
        field.value = titles.length ? titles[0] : '';
        if (titles.length === 1) {
            goBelow(line);
        } else if (titles.length > 1) {
            titleOf(titles.slice(1).reduce(addAfter, line)).focus();
        }
    }

    function remove(line) {
        const stays = line.previousElementSibling || line.nextElementSibling;
        if (stays) {
            titleOf(stays).focus();
            line.remove();
        }
    }

    /** Those that were typed; their places for errors get the names under which the server knows them. */
    function keyResults(form) {
        const lines = Array.from(form.querySelectorAll('.okr-line'));
        lines.forEach(line => line.querySelectorAll('.okr-error').forEach(place => delete place.dataset.of));
        return lines.filter(line => !isEmpty(line)).map((line, index) => {
            line.querySelectorAll('.okr-error').forEach(place => {
                place.dataset.of = 'keyResults.' + index + '.' + place.dataset.part;
            });
            return { title: titleOf(line).value.trim(), champion: championOf(line).value.trim() };
        });
    }

    function typed(form, place) {
        const field = name => form.elements[name].value.trim();
        return {
            container: place.container,
            team: place.team,
            cycle: place.cycle,
            title: field('title'),
            whyNow: field('whyNow'),
            sponsor: field('sponsor'),
            keyResults: keyResults(form)
        };
    }

    async function publish(form, place) {
        Headway.clearErrors(form);
        try {
            await Headway.request('/objective', typed(form, place));
        } catch (failure) {
            Headway.showErrors(form, failure);
            return;
        }
        // Stays busy until the page goes, so that nothing is published twice.
        await new Promise(() => window.location.reload());
    }

    function press(form, event) {
        const field = event.target;
        const line = field.closest('.okr-line');
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            form.requestSubmit();
        } else if (event.key === 'Enter' && field.matches('input') && !event.isComposing) {
            event.preventDefault();
            if (line) {
                goBelow(line);
            } else {
                const fields = Array.from(form.querySelectorAll('input, textarea'));
                fields[fields.indexOf(field) + 1].focus();
            }
        } else if (event.key === 'Backspace' && line && field.matches('textarea') && isEmpty(line)) {
            event.preventDefault();
            remove(line);
        }
    }

    function make(widget) {
        const form = widget.querySelector('.okr-objective-form').content.cloneNode(true).firstElementChild;
        form.addEventListener('submit', event => {
            event.preventDefault();
            Headway.once(form, () => publish(form, widget.dataset));
        });
        form.addEventListener('keydown', event => press(form, event));
        form.addEventListener('input', event => {
            if (event.target.matches('.okr-line textarea')) {
                breakUp(event.target.closest('.okr-line'));
            }
        });
        return Headway.makeDialog('objective', form);
    }

    /** A line that was thought of elsewhere, in the first place that is free. */
    function begin(dialog, title) {
        const lines = Array.from(dialog.querySelectorAll('.okr-line'));
        const free = lines.find(isEmpty) || addAfter(lines[lines.length - 1], '');
        titleOf(free).value = title;
        titleOf(free).dispatchEvent(new Event('input', { bubbles: true }));
    }

    function open(widget, opener, keyResult) {
        if (!dialogs.has(widget)) {
            dialogs.set(widget, make(widget));
        }
        const dialog = dialogs.get(widget);
        Headway.openDialog(dialog, opener);
        if (keyResult) {
            begin(dialog, keyResult);
        }
        dialog.querySelector('[name=title]').focus();
    }

    document.addEventListener('click', event => {
        const button = event.target.closest('.okr-add-objective');
        if (button) {
            open(button.closest('.okr'), button, '');
        }
    });

    // Another widget asks for the form with a key result in it: bubbles from its opener.
    document.addEventListener('okr-new-objective', event => {
        open(event.target.closest('.okr-table'), event.target, event.detail.keyResult);
    });
})();
