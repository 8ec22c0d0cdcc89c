// What can be done with an objective as a whole: its menu, and publishing a draft.
(function () {
    'use strict';

    const rowOf = element => element.closest('.okr-objective');
    const path = row => '/objective/' + encodeURIComponent(row.dataset.key);

    /** It is stored by now; a table that cannot be shown again says only that. */
    async function renew(widget, key, words) {
        await Headway.renew(widget, key, words).catch(failure => Headway.complain(widget.firstElementChild, failure));
    }

    async function step(row, name, more, words) {
        try {
            await Headway.request(path(row) + '/' + name, Object.assign({ version: row.dataset.version }, more));
        } catch (refusal) {
            Headway.complain(row, refusal);
            return;
        }
        await renew(row.closest('.okr'), row.dataset.key, words);
    }

    async function addLine(row, opener) {
        const form = await Headway.editObjective(row, opener);
        if (form) {
            const lines = Headway.lines.linesOf(form);
            const last = lines[lines.length - 1];
            Headway.lines.isEmpty(last) ? Headway.lines.titleOf(last).focus() : Headway.lines.goBelow(last);
        }
    }

    function field(words) {
        const label = document.createElement('label');
        const input = document.createElement('input');
        label.className = 'okr-field';
        input.className = 'okr-text';
        input.dir = 'auto';
        label.append(words, input);
        return label;
    }

    function button(words, type, style) {
        const element = document.createElement('button');
        element.type = type;
        element.className = 'okr-button ' + style;
        element.textContent = words;
        return element;
    }

    /** Asks for a reason, which may stay empty. */
    function drop(row, opener) {
        const form = document.createElement('form');
        const heading = document.createElement('h2');
        const problem = document.createElement('p');
        const foot = document.createElement('div');
        const reason = field(AJS.I18n.getText('okr.drop.reason'));
        form.className = 'okr-form';
        heading.id = 'okr-drop-title';
        heading.dir = 'auto';
        heading.textContent = AJS.I18n.getText('okr.drop.question', row.querySelector('.okr-aim').textContent);
        problem.className = 'okr-error';
        problem.dataset.of = '';
        problem.setAttribute('role', 'alert');
        foot.className = 'okr-form-foot';
        foot.append(button(AJS.I18n.getText('okr.dialog.cancel'), 'button', 'okr-cancel'),
            button(AJS.I18n.getText('okr.drop.action'), 'submit', 'okr-primary'));
        form.append(heading, reason, problem, foot);
        const dialog = Headway.makeDialog('drop', form);
        form.addEventListener('submit', event => {
            event.preventDefault();
            Headway.once(form, async () => {
                const said = new URLSearchParams({
                    version: row.dataset.version,
                    reason: reason.querySelector('input').value.trim()
                });
                try {
                    await Headway.request(path(row) + '?' + said, null, 'DELETE');
                } catch (refusal) {
                    Headway.showErrors(form, refusal);
                    return;
                }
                dialog.close();
                await renew(row.closest('.okr'), '', AJS.I18n.getText('okr.objective-form.saved'));
            });
        });
        Headway.openDialog(dialog, opener);
        reason.querySelector('input').focus();
    }

    /** What readers would miss is asked for in the form. */
    async function publish(row, opener) {
        if (!opener.dataset.open) {
            await step(row, 'publish', {}, AJS.I18n.getText('okr.objective-form.published'));
            return;
        }
        const form = await Headway.editObjective(row, opener);
        if (form) {
            form.requestSubmit();
        }
    }

    document.addEventListener('okr-menu', event => {
        const row = rowOf(event.target);
        if (row) {
            const may = row.dataset.may.split(' ');
            event.detail.querySelectorAll('[data-choice]').forEach(item => {
                item.hidden = !may.includes(['sign', 'notes', 'unshare'].includes(item.dataset.choice) ? item.dataset.choice : 'edit');
            });
        }
    });

    document.addEventListener('okr-choice', event => {
        const row = rowOf(event.target);
        if (row) {
            const saved = AJS.I18n.getText('okr.objective-form.saved');
            Headway.once(event.target, async () => ({
                edit: () => Headway.editObjective(row, event.target),
                add: () => addLine(row, event.target),
                'just-do-it': () => Headway.addJustDoIt(row),
                up: () => step(row, 'move', { direction: 'up' }, saved),
                down: () => step(row, 'move', { direction: 'down' }, saved),
                sign: () => step(row, 'stand-behind', {}, saved),
                notes: () => Headway.showNotes(row, event.target),
                share: () => Headway.shareObjective(row, event.target),
                unshare: () => Headway.unshareObjective(row),
                drop: () => drop(row, event.target)
            })[event.detail]());
        }
    });

    document.addEventListener('click', event => {
        const button = event.target.closest('.okr-objective .okr-publish');
        if (button) {
            Headway.once(button, () => publish(rowOf(button), button));
        }
    });
})();
