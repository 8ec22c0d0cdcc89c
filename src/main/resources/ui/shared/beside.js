// Dialogs that open under what they are about.
(function () {
    'use strict';

    const ROOM = 8;

    /**
     * Puts an open dialog under a line, inside the window, and keeps it there while it grows and the window changes; where the
     * style lets it fill the screen instead, it does. {@code edge} tells from the width of the dialog where it should begin.
     */
    Headway.beside = (dialog, line, edge) => {
        const put = () => {
            if (getComputedStyle(dialog).position === 'fixed') {
                dialog.style.left = dialog.style.top = '';
            } else if (line.getClientRects().length) {
                const { clientWidth, clientHeight } = document.documentElement;
                const left = Math.min(edge(dialog.offsetWidth), clientWidth - dialog.offsetWidth - ROOM);
                const top = Math.min(line.getBoundingClientRect().bottom + 4, clientHeight - dialog.offsetHeight - ROOM);
                dialog.style.left = Math.max(ROOM, left) + window.scrollX + 'px';
                dialog.style.top = Math.max(ROOM, top) + window.scrollY + 'px';
            }
        };
        put();
        dialog.scrollIntoView({ block: 'nearest' });
        const grows = new ResizeObserver(put);
        grows.observe(dialog);
        window.addEventListener('resize', put);
        dialog.addEventListener('close', () => {
            grows.disconnect();
            window.removeEventListener('resize', put);
        }, { once: true });
    };
})();
