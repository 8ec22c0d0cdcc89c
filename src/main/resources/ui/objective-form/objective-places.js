// Where the form of an objective opens: in place of the invitation, below the table's toolbar, in place of the objective.
(function () {
    'use strict';

    /** Shows the table as it is now, without leaving the page, in the cycle that was written into. */
    async function renew(widget, key, words, cycle) {
        const elsewhere = cycle && cycle !== widget.dataset.cycle;
        const fresh = await Headway.refresh(widget, elsewhere ? { cycle: cycle, asOf: '' } : {});
        const row = key && fresh.querySelector('.okr-objective[data-key="' + CSS.escape(key) + '"] .okr-open');
        if (row) {
            row.focus();
        }
        Headway.say(words);
    }

    const isCard = widget => widget.matches('.okr-first-run');

    function above(widget, opener) {
        return form => {
            const place = isCard(widget) ? widget : widget.querySelector('.okr-toolbar');
            isCard(widget) ? widget.append(form) : place.after(form);
            widget.classList.add('okr-writing');
            return () => {
                form.remove();
                widget.classList.remove('okr-writing');
                opener.focus();
            };
        };
    }

    function instead(row, opener) {
        return form => {
            const group = row.closest('.okr-group');
            const body = document.createElement('tbody');
            const line = body.insertRow();
            body.className = 'okr-form-place';
            line.insertCell().append(form);
            group.before(body);
            group.hidden = true;
            return () => {
                body.remove();
                group.hidden = false;
                if (opener.isConnected) {
                    opener.focus();
                }
            };
        };
    }

    /** A form that does not come says why, beside what asked for it. */
    function complain(beside, refusal) {
        const before = beside.parentElement.querySelector('.okr-refused');
        if (before) {
            before.remove();
        }
        const inTable = beside.matches('tr');
        const place = document.createElement(inTable ? 'tr' : 'p');
        const words = inTable ? place.insertCell() : place;
        place.classList.add('okr-refused');
        words.classList.add('okr-error');
        words.setAttribute('role', 'alert');
        words.textContent = refusal.message;
        beside.after(place);
    }

    async function write(widget, opener) {
        const { container, team, cycle } = widget.dataset;
        const address = '/objective-form?' + new URLSearchParams({ container, team, cycle });
        try {
            return await Headway.objectiveForm.open(address, above(widget, opener));
        } catch (refusal) {
            complain(isCard(widget) ? opener.parentElement : widget.querySelector('.okr-toolbar'), refusal);
            return null;
        }
    }

    /** A line that was thought of elsewhere, in the form's first. */
    async function writeAbout(keyResult, opener) {
        const form = await write(opener.closest('.okr-table'), opener);
        const field = form && Headway.lines.titleOf(Headway.lines.linesOf(form)[0]);
        if (field) {
            field.value = keyResult;
            field.dispatchEvent(new Event('input', { bubbles: true }));
        }
    }

    /** Opens the form of an objective's row; answers it, or nothing where another one is being written in. */
    async function edit(row, opener) {
        const address = '/objective/' + encodeURIComponent(row.dataset.key) + '/form';
        try {
            return await Headway.objectiveForm.open(address, instead(row, opener));
        } catch (refusal) {
            complain(row, refusal);
            return null;
        }
    }

    const lineOf = key => document.querySelector('.okr-kr[data-key="' + CSS.escape(key) + '"]');
    const aboveLine = row => row.closest('.okr-group').querySelector('.okr-objective');

    /** Whether the page has a table in which this reader may edit a key result. */
    function mayEditLine(key) {
        const row = lineOf(key);
        return Boolean(row) && /^edit/.test(aboveLine(row).dataset.may || '');
    }

    /** Opens the form of a key result's objective at its line. */
    async function editLine(key) {
        const row = lineOf(key);
        const form = await edit(aboveLine(row), row.querySelector('.okr-more'));
        const line = form && Headway.lines.linesOf(form).find(one => one.dataset.key === key);
        if (line) {
            Headway.lines.titleOf(line).focus();
        }
    }

    document.addEventListener('click', event => {
        const add = event.target.closest('.okr-add-objective');
        const line = event.target.closest('.okr-edit');
        if (add) {
            Headway.once(add, () => write(add.closest('.okr'), Headway.openerOf(add)));
        } else if (line) {
            Headway.once(line, () => editLine(line.closest('.okr-details').previousElementSibling.dataset.key));
        }
    });

    // Another widget asks for the form with a key result in it: bubbles from its opener.
    document.addEventListener('okr-new-objective', event => writeAbout(event.detail.keyResult, event.target));

    Object.assign(Headway, { renew, editObjective: edit, mayEditLine, editLine, complain });
})();
