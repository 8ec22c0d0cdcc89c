// Health metrics: a chip opens its history and, for editors, the field for today's number.
(function () {
    'use strict';

    /** Forms with a number that was typed and is not saved, by metric. */
    const unsaved = new Map();

    const path = panel => '/health-metric/' + encodeURIComponent(panel.dataset.key);
    const field = (form, name) => form.elements[name].value.trim();

    /** Every strip of the area follows what the server answered; the focus goes to the chip, or to what is left. */
    function show(dialog, panel, answer) {
        const strips = document.querySelectorAll('.okr-health[data-area="' + CSS.escape(panel.dataset.area) + '"]');
        dialog.close();
        if (!strips.length) {
            Headway.show(dialog.okrOpener);
        }
        strips.forEach(strip => {
            const fresh = Headway.parse(answer.strip);
            const wide = strip.querySelector('.okr-beyond input');
            strip.replaceWith(fresh);
            if (wide && wide.checked && fresh.querySelector('.okr-beyond')) {
                fresh.querySelector('.okr-beyond input').checked = true;
            }
            const table = fresh.closest('.okr-table');
            if (table === dialog.okrTable) {
                const chip = fresh.querySelector('.okr-chip[data-key="' + CSS.escape(answer.metric.key) + '"]');
                const rest = chip && chip.offsetParent ? chip : fresh.querySelector('.okr-chip') || dialog.okrOpener;
                if (rest) {
                    rest.focus();
                }
            }
        });
    }

    const saved = name => AJS.I18n.getText('okr.health.saved', name);
    const removed = name => AJS.I18n.getText('okr.health.removed', name);

    async function write(dialog, panel, form, work, saying) {
        Headway.clearErrors(panel);
        try {
            const answer = await work();
            if (form.matches('.okr-read')) {
                unsaved.delete(panel.dataset.key);
            }
            show(dialog, panel, answer);
            Headway.say(saying(answer.metric.name));
        } catch (failure) {
            if (failure.theirs) {
                await compare(panel, form, failure, saying === removed);
            } else {
                // To try a removal again is to press its button again: the form's own button would save.
                Headway.showErrors(form, saying === removed ? Object.assign(failure, { answered: true }) : failure);
            }
        }
    }

    const FIELDS = ['name', 'typedLow', 'typedHigh', 'unit'];

    /** Somebody else changed the metric meanwhile: both versions below the fields, and one of them is kept. */
    async function compare(panel, form, failure, removing) {
        let fresh;
        try {
            fresh = Headway.parse(await Headway.request('/beside/health/' + encodeURIComponent(panel.dataset.key)));
        } catch (unread) {
            Headway.showErrors(form, failure);
            return;
        }
        const theirs = fresh.querySelector('.okr-metric').elements;
        const label = name => form.elements[name].labels[0].textContent;
        const use = name => { form.elements[name].value = theirs[name].value; };
        if (removing) {
            // Whoever still wants that removes what stands there now.
            panel.dataset.version = fresh.dataset.version;
            FIELDS.forEach(use);
            Headway.showErrors(form, failure);
            return;
        }
        const fields = FIELDS.map(name => [label(name), theirs[name].value.trim(), field(form, name)]);
        Headway.bothSides(form.querySelector('.okr-health-range + p'), fields, () => {
            panel.dataset.version = fresh.dataset.version;
            FIELDS.forEach(use);
            form.elements.name.focus();
        }, () => {
            panel.dataset.version = fresh.dataset.version;
            form.requestSubmit();
        });
    }

    function save(dialog, panel, form) {
        if (form.matches('.okr-read')) {
            const said = { typed: field(form, 'typed') };
            return write(dialog, panel, form, () =>
                Headway.request(path(panel) + '/reading', Headway.identified(form, said)), saved);
        }
        const said = {
            name: field(form, 'name'),
            unit: field(form, 'unit'),
            typedLow: field(form, 'typedLow'),
            typedHigh: field(form, 'typedHigh')
        };
        return write(dialog, panel, form, () => panel.dataset.key
            ? Headway.request(path(panel), Object.assign({ version: panel.dataset.version }, said), 'PUT')
            : Headway.request('/health-metric', Headway.identified(form, Object.assign({ area: panel.dataset.area }, said))), saved);
    }

    /** A number that was typed stays when the popover is closed, with the id that it may have been sent under. */
    function keepTyped(panel) {
        const form = panel.querySelector('.okr-read');
        const before = unsaved.get(panel.dataset.key);
        if (form && before) {
            form.elements.typed.value = before.elements.typed.value;
            Object.assign(form.dataset, before.dataset);
        }
        if (form) {
            form.addEventListener('input', () => unsaved.set(panel.dataset.key, form));
        }
    }

    function listen(dialog, panel) {
        keepTyped(panel);
        panel.addEventListener('submit', event => {
            event.preventDefault();
            Headway.once(event.target, () => save(dialog, panel, event.target));
        });
        panel.addEventListener('click', event => {
            const remove = event.target.closest('.okr-remove-metric');
            const make = event.target.closest('.okr-make-objective');
            if (remove) {
                Headway.once(remove, () => write(dialog, panel, remove.form, () =>
                    Headway.request(path(panel) + '?version=' + panel.dataset.version, null, 'DELETE'), removed));
            } else if (make) {
                dialog.close();
                dialog.okrOpener.dispatchEvent(new CustomEvent('okr-new-objective', {
                    bubbles: true,
                    detail: { keyResult: make.dataset.line }
                }));
            }
        });
    }

    async function open(opener, address) {
        let panel;
        try {
            panel = Headway.parse(await Headway.request(address));
        } catch (refusal) {
            panel = document.createElement('p');
            panel.className = 'okr-error';
            panel.id = 'okr-health-title';
            panel.append(refusal.message);
        }
        const dialog = Headway.makeDialog('health', panel);
        dialog.okrOpener = opener;
        dialog.okrTable = opener.closest('.okr-table');
        listen(dialog, panel);
        Headway.openDialog(dialog, opener);
        Headway.beside(dialog, opener, () => opener.getBoundingClientRect().left);
        const first = dialog.querySelector('[name=typed], [name=name]') || dialog.querySelector('.okr-close');
        if (first) {
            first.focus();
        }
    }

    function openNew(opener) {
        const area = opener.closest('[data-area]').dataset.area;
        Headway.once(opener, () => open(opener, '/beside/new-health?area=' + encodeURIComponent(area)));
    }

    document.addEventListener('okr-choice', event => {
        if (event.detail === 'health') {
            openNew(event.target);
        }
    });

    document.addEventListener('click', event => {
        const chip = event.target.closest('.okr-health .okr-chip');
        const adds = event.target.closest('.okr-add-health');
        if (chip) {
            Headway.once(chip, () => open(chip, '/beside/health/' + encodeURIComponent(chip.dataset.key)));
        } else if (adds) {
            openNew(adds);
        }
    });
})();
