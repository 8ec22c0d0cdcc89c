// The end of a cycle: opens the scoring, closes, opens again, and drafts the next one.
(function () {
    'use strict';

    const of = end => new URLSearchParams({ area: end.area, cycle: end.cycle });
    const nameOf = end => end.area + ' ' + end.cycle;
    const body = end => ({ area: end.area, cycle: end.cycle });

    async function close(closing, dialog, root) {
        const unsaved = await Headway.closing.saved(closing);
        if (unsaved) {
            const form = unsaved.closest('form');
            (form.querySelector('.okr-again, .okr-comparison button, [aria-invalid]') || form.elements[0]).focus();
            return;
        }
        const open = Array.from(closing.querySelectorAll('.okr-closing-row')).find(form =>
            closing.dataset.scored === 'true' && !form.dataset.score && form.dataset.outcome !== 'DROPPED');
        if (open) {
            const trouble = closing.querySelector('.okr-closing-trouble');
            trouble.textContent = AJS.I18n.getText('okr.closing.not-yet');
            open.elements.score.focus();
            return;
        }
        const form = closing.querySelector('.okr-closing-confirm').content.cloneNode(true).firstElementChild;
        const confirm = Headway.makeDialog('confirm', form);
        form.addEventListener('submit', event => {
            event.preventDefault();
            Headway.once(form, async () => {
                Headway.clearErrors(form);
                try {
                    await Headway.request('/closing', body(closing.dataset));
                } catch (refusal) {
                    Headway.showErrors(form, refusal);
                    return;
                }
                confirm.close();
                dialog.dataset.changed = 'true';
                dialog.close();
                Headway.say(AJS.I18n.getText('okr.closing.closed', closing.dataset.cycle));
            });
        });
        Headway.openDialog(confirm, closing.querySelector('.okr-close-cycle'));
        form.querySelector('[type=submit]').focus();
    }

    /** What could not be saved before somebody left, by area and cycle: it is there when they come back. */
    const left = new Map();
    /** What is still being saved of those that somebody left. */
    const leaving = new Map();

    async function keep(closing, root) {
        const unsaved = await Headway.closing.saved(closing);
        if (unsaved) {
            left.set(nameOf(closing.dataset), closing);
            const message = AJS.I18n.getText('okr.closing.unsaved');
            if (root.isConnected) {
                Headway.complainOnTop(root, { message });
            } else {
                Headway.say(message);
            }
        }
    }

    async function fill(dialog, end, root) {
        dialog.setAttribute('aria-busy', 'true');
        try {
            await leaving.get(nameOf(end));
            const kept = left.get(nameOf(end));
            left.delete(nameOf(end));
            dialog.replaceChildren(kept || Headway.parse(await Headway.request('/score-and-close?' + of(end))));
            const closing = dialog.firstElementChild;
            if (!kept) {
                Headway.closing.begin(closing);
            }
            closing.querySelector('.okr-close-cycle').onclick = () => close(closing, dialog, root);
            closing.querySelector('#okr-closing-title').focus();
        } catch (refusal) {
            dialog.replaceChildren(Headway.waiting('closing', refusal.message, () => fill(dialog, end, root)));
            dialog.querySelector('button').focus();
        }
        dialog.removeAttribute('aria-busy');
    }

    function score(end, root, opener) {
        const dialog = Headway.makeDialog('closing', Headway.waiting('closing', AJS.I18n.getText('okr.request.loading')));
        Headway.openDialog(dialog, opener);
        const closed = dialog.onclose;
        const change = event => {
            if (event.type === 'change' || event.target.closest('.okr-use, [data-choice]')) {
                dialog.dataset.changed = 'true';
            }
        };
        dialog.addEventListener('change', change);
        dialog.addEventListener('click', change);
        dialog.onclose = async () => {
            closed();
            const closing = dialog.querySelector('.okr-closing');
            if (closing) {
                const kept = keep(closing, root);
                leaving.set(nameOf(end), kept);
                await kept;
            }
            if (dialog.dataset.changed && !left.has(nameOf(end))) {
                Headway.show(root);
            }
        };
        fill(dialog, end, root);
    }

    async function draft(end, root) {
        const drafted = await Headway.request('/closing/next', body(end));
        const fresh = await Headway.refresh(root, { cycle: drafted.cycle, asOf: '' });
        if (drafted.objectives.length) {
            Headway.say(drafted.objectives.length === 1 ? AJS.I18n.getText('okr.closing.drafted.one', drafted.cycle)
                : AJS.I18n.getText('okr.closing.drafted', drafted.objectives.length, drafted.cycle));
        }
        const add = fresh.querySelector('.okr-add-objective, .okr-draft-objective');
        if (add) {
            add.click();
        }
    }

    function reopen(end, root, opener) {
        const form = root.querySelector('.okr-reopen-form').content.cloneNode(true).firstElementChild;
        const dialog = Headway.makeDialog('reopen', form);
        form.addEventListener('submit', event => {
            event.preventDefault();
            Headway.once(form, async () => {
                Headway.clearErrors(form);
                try {
                    await Headway.request('/closing/reopen', Object.assign({ reason: form.elements.reason.value }, body(end)));
                } catch (refusal) {
                    Headway.showErrors(form, refusal);
                    return;
                }
                dialog.close();
                await Headway.show(root);
            });
        });
        Headway.openDialog(dialog, opener);
        form.elements.reason.focus();
    }

    function start(kind, end, opener) {
        const root = Headway.openerOf(opener).closest('.okr[data-question]');
        const told = { area: end.area, cycle: end.cycle };
        if (kind === 'score') {
            score(told, root, opener);
        } else if (kind === 'draft') {
            Headway.once(root, () => draft(told, root).catch(refusal => Headway.complainOnTop(root, refusal)));
        } else {
            reopen(told, root, opener);
        }
    }

    document.addEventListener('click', event => {
        const button = event.target.closest('[data-end]');
        if (button) {
            start(button.dataset.end, button.dataset, button);
        }
    });

    // The menu of an area among several.
    document.addEventListener('okr-menu', event => {
        if (event.target.dataset.menu === 'area') {
            const may = (event.target.dataset.may || '').split(' ');
            ['score', 'draft', 'reopen'].forEach(kind => {
                event.detail.querySelector('[data-choice=' + kind + ']').hidden = !may.includes(kind);
            });
        }
    });
    document.addEventListener('okr-choice', event => {
        const opener = event.target;
        if (opener.dataset.menu === 'area' && ['score', 'draft', 'reopen'].includes(event.detail)) {
            start(event.detail, opener.dataset, opener);
        }
    });
})();
