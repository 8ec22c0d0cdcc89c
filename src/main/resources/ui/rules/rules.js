// What a table says about itself: fetched when somebody asks, under its button.
(function () {
    'use strict';

    function complaint(message) {
        const line = document.createElement('p');
        line.className = 'okr-error';
        line.id = 'okr-rules-title';
        line.append(message);
        return line;
    }

    async function open(button) {
        const area = button.closest('[data-area]').dataset.area;
        const asked = new URLSearchParams(area ? { area } : { container: button.closest('.okr').dataset.container });
        let content;
        try {
            content = Headway.parse(await Headway.request('/programme/rules?' + asked));
        } catch (refusal) {
            content = complaint(refusal.message);
        }
        const dialog = Headway.makeDialog('rules', content);
        Headway.openDialog(dialog, button);
        Headway.beside(dialog, button, width => button.getBoundingClientRect().right - width);
    }

    document.addEventListener('okr-choice', event => {
        if (event.detail === 'rules') {
            Headway.once(event.target, () => open(event.target));
        }
    });

    document.addEventListener('click', event => {
        const button = event.target.closest('.okr-rules');
        if (button) {
            Headway.once(button, () => open(button));
        }
    });
})();
