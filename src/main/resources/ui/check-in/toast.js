// "Saved. Undo": for eight seconds, beside what was saved in the order of the Tab key. Undoing is an entry that takes it back.
(function () {
    'use strict';

    const SECONDS = 8;
    let shown = null;

    function remove(toast) {
        clearTimeout(toast.okrLeaving);
        toast.remove();
        shown = shown === toast ? null : shown;
    }

    /** Whoever is about to press it is not hurried, nor is who has to allow something first. */
    function leave(toast) {
        clearTimeout(toast.okrLeaving);
        toast.okrLeaving = setTimeout(() => {
            if (toast.matches(':hover, :focus-within, :has(.okr-connect)')) {
                leave(toast);
            } else {
                remove(toast);
            }
        }, SECONDS * 1000);
    }

    async function takeBack(toast, checkIn) {
        toast.okrId = toast.okrId || Headway.freshId();
        const path = '/key-result/' + encodeURIComponent(checkIn.keyResult) + '/check-in/' + checkIn.id + '/undo';
        const answer = await Headway.request(path, { id: toast.okrId });
        const table = toast.closest('.okr-table');
        remove(toast);
        show(checkIn.keyResult, answer.row, table);
    }

    async function undo(toast, takeBack) {
        try {
            await takeBack(toast);
            remove(toast);
        } catch (refusal) {
            toast.firstChild.replaceChildren(...Headway.refused(refusal), ' ');
            leave(toast);
        }
    }

    function show(key, html, table) {
        const row = Headway.replaceRow && Headway.replaceRow(key, html, table);
        const fresh = row || Headway.parse('<table>' + html + '</table>').querySelector('tr');
        const value = fresh.querySelector('.okr-now');
        const drawer = document.querySelector('.okr-drawer-dialog');
        Headway.say(AJS.I18n.getText('okr.check-in.undone', value.firstChild.textContent));
        if (drawer) {
            Headway.refreshDrawer(drawer).then(button => button.focus());
        } else if (row) {
            (value.matches('button') ? value : row.querySelector('.okr-more')).focus();
        } else {
            document.dispatchEvent(new CustomEvent('okr-checked-in', { detail: { key: key } }));
        }
    }

    /** Offers to take back what was just done; the next Tab leads there. */
    function offer(beside, words, takeBack) {
        if (shown) {
            remove(shown);
        }
        const toast = document.createElement('div');
        const said = document.createElement('span');
        const button = document.createElement('button');
        const cross = document.createElement('button');
        toast.className = 'okr-toast';
        toast.popover = 'manual';
        button.type = cross.type = 'button';
        button.textContent = AJS.I18n.getText('okr.check-in.undo');
        button.onclick = () => Headway.once(button, () => undo(toast, takeBack));
        cross.className = 'okr-close';
        cross.setAttribute('aria-label', AJS.I18n.getText('okr.dialog.close'));
        cross.onclick = () => {
            remove(toast);
            beside.focus();
        };
        said.textContent = words + ' ';
        toast.append(said, button, cross);
        beside.after(toast);
        toast.showPopover();
        shown = toast;
        leave(toast);
    }

    Headway.offer = offer;
    Headway.offerUndo = (beside, checkIn) => offer(
        beside, AJS.I18n.getText('okr.check-in.saved.short'), toast => takeBack(toast, checkIn));
})();
