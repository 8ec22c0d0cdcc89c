// Just-do-its: a line opens its list, and each change of the list is written at once.
(function () {
    'use strict';

    const UNDO = 8000;

    const names = line => line.dataset.objective
        ? { objective: line.dataset.objective }
        : { area: line.dataset.area, cycle: line.dataset.cycle };
    const buttonOf = line => line.querySelector('.okr-list');
    const path = item => '/just-do-it/' + encodeURIComponent(item.dataset.key);

    /** The lines of the same list, wherever they stand in the page. */
    function alike(line) {
        const wanted = JSON.stringify(names(line));
        return Array.from(document.querySelectorAll('.okr-jdi')).filter(one => JSON.stringify(names(one)) === wanted);
    }

    function listBelow(line) {
        const next = line.nextElementSibling;
        return next && next.matches('.okr-checks') ? next : null;
    }

    function emptyList(line) {
        const row = document.createElement('tr');
        const cell = document.createElement('td');
        row.className = 'okr-checks';
        row.setAttribute('role', 'row');
        cell.setAttribute('role', 'cell');
        cell.colSpan = 6;
        row.append(cell);
        line.after(row);
        return row;
    }

    const listOf = async line =>
        Headway.parse(await Headway.request('/beside/checklist?' + new URLSearchParams(names(line))));

    async function fill(line, cell) {
        cell.setAttribute('aria-busy', 'true');
        cell.textContent = AJS.I18n.getText('okr.request.loading');
        try {
            cell.replaceChildren(await listOf(line));
        } catch (refusal) {
            const again = document.createElement('button');
            again.className = 'okr-button';
            again.textContent = AJS.I18n.getText('okr.request.again');
            again.onclick = () => fill(line, cell);
            cell.replaceChildren(refusal.message + ' ', again);
        }
        cell.removeAttribute('aria-busy');
    }

    /** Opens or closes; one that is empty shows only while it is open. */
    async function toggle(line) {
        const open = buttonOf(line).getAttribute('aria-expanded') !== 'true';
        buttonOf(line).setAttribute('aria-expanded', open);
        const known = listBelow(line);
        if (known) {
            known.hidden = !open;
        } else if (open) {
            await fill(line, emptyList(line).firstElementChild);
        }
        if (!open && known && !known.querySelector('.okr-check')) {
            line.hidden = true;
        }
    }

    async function openToAdd(line) {
        line.hidden = false;
        if (buttonOf(line).getAttribute('aria-expanded') !== 'true') {
            await toggle(line);
        }
        const field = listBelow(line).querySelector('.okr-check-form [name=title]');
        if (field) {
            field.focus();
        }
    }

    /** Opens the list of an objective's row to add to it; its line is made where it has none yet. */
    function addJustDoIt(row) {
        const group = row.closest('.okr-group');
        let line = group.querySelector('.okr-jdi');
        if (!line) {
            const first = row.closest('.okr-table').querySelector('.okr-first-item').content;
            line = first.querySelector('.okr-jdi').cloneNode(true);
            line.dataset.objective = row.dataset.key;
            group.append(line);
        }
        return openToAdd(line);
    }

    /** Every line and open list follows what the server answered. */
    function show(line, answer, sent) {
        alike(line).forEach(one => {
            const fresh = Headway.parse(answer.line);
            const list = listBelow(one);
            const open = buttonOf(one).getAttribute('aria-expanded');
            one.replaceChildren(...fresh.childNodes);
            buttonOf(one).setAttribute('aria-expanded', open);
            one.hidden = fresh.hidden && open !== 'true';
            if (list) {
                Headway.typing.keep(list.firstElementChild, Headway.parse(answer.list), sent);
            }
        });
        Headway.say(AJS.I18n.getText('okr.checklist.saved', buttonOf(line).querySelector('b').textContent));
    }

    /** Somebody else was first: the list shows what is stored, so that whoever wants the same again can. */
    async function catchUp(line, row) {
        try {
            Headway.typing.keep(row.firstElementChild, await listOf(line));
        } catch (refusal) {
            // Why the write was refused is told all the same.
        }
    }

    const complain = (row, message) => {
        row.querySelector('.okr-checklist > .okr-error').textContent = message;
    };

    async function compare(line, form, message) {
        try {
            Headway.typing.compare(form, await listOf(line));
        } catch (refusal) {
            complain(listBelow(line), message);
        }
    }

    /** Writes and shows; where that is refused, the reason stands below the list, and what is stored stands in it. */
    async function write(line, method, address, body, focus, sent) {
        const row = listBelow(line);
        try {
            const answer = await Headway.request(address, body, method);
            show(line, answer, sent);
            focus(listBelow(line), answer.justDoIt);
        } catch (refusal) {
            if (!refusal.errors) {
                throw refusal;
            }
            row.querySelectorAll('.okr-tick input').forEach(box => { box.checked = box.defaultChecked; });
            if (refusal.theirs && !sent) {
                await catchUp(line, row);
            }
            if (refusal.theirs && sent) {
                await compare(line, sent, refusal.message);
            } else {
                complain(row, refusal.message);
            }
        }
    }

    function add(line, form) {
        const said = Object.assign(names(line), {
            title: form.elements.title.value.trim(),
            owner: Headway.people.userName(form.elements.owner)
        });
        if (said.title === '') {
            form.elements.title.focus();
            return null;
        }
        return write(line, 'POST', '/just-do-it', Headway.identified(form, said), row => {
            const field = row.querySelector('.okr-check-form [name=title]');
            (field || buttonOf(line)).focus();
        }, form);
    }

    function tick(line, box) {
        const item = box.closest('.okr-check');
        const body = { done: box.checked, version: item.dataset.version };
        return write(line, 'PUT', path(item) + '/done', body, (row, stored) =>
            Headway.typing.itemIn(row, stored.key).querySelector('input').focus());
    }

    function saveRename(line, form) {
        const item = form.closest('.okr-check');
        const body = {
            title: form.elements.title.value.trim(),
            owner: Headway.people.userName(form.elements.owner),
            version: item.dataset.version
        };
        return write(line, 'PUT', path(item), body, (row, stored) =>
            Headway.typing.itemIn(row, stored.key).querySelector('.okr-rename').focus(), form);
    }

    function remove(line, item) {
        const title = Headway.typing.titleOf(item);
        const place = Array.from(item.parentElement.children).indexOf(item);
        const address = path(item);
        return write(line, 'DELETE', address + '?version=' + item.dataset.version, null, (row, gone) => {
            const offer = document.createElement('li');
            const undo = document.createElement('button');
            offer.className = 'okr-undo';
            undo.className = 'okr-quiet';
            undo.textContent = AJS.I18n.getText('okr.checklist.undo');
            undo.onclick = () => write(line, 'POST', address + '/restore', { version: gone.version }, (again, back) =>
                Headway.typing.itemIn(again, back.key).querySelector('.okr-rename').focus());
            offer.append(AJS.I18n.getText('okr.checklist.removed', title) + ' ', undo);
            const list = row.querySelector('ul');
            list.insertBefore(offer, list.children[place] || null);
            undo.focus();
            setTimeout(() => leave(offer, line), UNDO);
        });
    }

    function leave(offer, line) {
        if (offer.contains(document.activeElement)) {
            buttonOf(line).focus();
        }
        offer.remove();
    }

    const lineOf = part => part.closest('.okr-checks').previousElementSibling;

    document.addEventListener('click', event => {
        const list = event.target.closest('button.okr-list');
        const cross = event.target.closest('.okr-remove');
        if (list) {
            toggle(list.closest('tr'));
        } else if (cross) {
            Headway.once(cross, () => remove(lineOf(cross), cross.closest('.okr-check')));
        }
    });

    // The item of a menu of an area; an objective's has its own.
    document.addEventListener('okr-choice', event => {
        if (event.detail === 'just-do-it' && !event.target.closest('.okr-objective')) {
            const area = CSS.escape(event.target.closest('[data-area]').dataset.area);
            openToAdd(event.target.closest('.okr').querySelector('.okr-end .okr-jdi[data-area="' + area + '"]'));
        }
    });

    document.addEventListener('change', event => {
        if (event.target.matches('.okr-tick input')) {
            Headway.once(event.target, () => tick(lineOf(event.target), event.target));
        }
    });

    document.addEventListener('submit', event => {
        const form = event.target;
        if (form.matches('.okr-check-form')) {
            event.preventDefault();
            Headway.once(form, () => form.closest('.okr-check')
                ? saveRename(lineOf(form), form)
                : add(lineOf(form), form));
        }
    });

    Headway.addJustDoIt = addJustDoIt;
})();
