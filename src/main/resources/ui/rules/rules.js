// What a table says about itself: fetched when somebody asks, under its button.
(function () {
    'use strict';

    function place(dialog, button) {
        if (getComputedStyle(dialog).position === 'fixed') {
            return;
        }
        const at = button.getBoundingClientRect();
        const room = document.documentElement.clientWidth - dialog.offsetWidth - 8;
        dialog.style.left = Math.max(8, Math.min(at.right - dialog.offsetWidth, room)) + window.scrollX + 'px';
        dialog.style.top = at.bottom + 4 + window.scrollY + 'px';
        dialog.scrollIntoView({ block: 'nearest' });
    }

    function complaint(message) {
        const line = document.createElement('p');
        line.className = 'okr-error';
        line.id = 'okr-rules-title';
        line.append(message);
        return line;
    }

    async function open(button) {
        const table = button.closest('.okr').dataset;
        const asked = new URLSearchParams(table.area ? { area: table.area } : { container: table.container });
        let content;
        try {
            content = Headway.parse(await Headway.request('/programme/rules?' + asked));
        } catch (refusal) {
            content = complaint(refusal.message);
        }
        const dialog = Headway.makeDialog('rules', content);
        Headway.openDialog(dialog, button);
        place(dialog, button);
    }

    document.addEventListener('click', event => {
        const button = event.target.closest('.okr-rules');
        if (button) {
            Headway.once(button, () => open(button));
        }
    });
})();
