// Says under a key result how it was read, a moment after typing stops. Without an answer it says nothing.
(function () {
    'use strict';

    const PAUSE = 400;
    const waiting = new WeakMap();

    function chip(text) {
        const element = document.createElement('span');
        element.className = 'okr-chip';
        element.append(text);
        return element;
    }

    async function read(field, place) {
        const text = field.value.trim();
        const answer = text && await Headway.request('/measure?text=' + encodeURIComponent(text)).catch(() => null);
        if (field.value.trim() === text) {
            const { chips = [], hint = '' } = answer || {};
            place.replaceChildren(...chips.map(chip), ...(hint ? [hint] : []));
        }
    }

    document.addEventListener('input', event => {
        const field = event.target;
        if (field.matches('.okr-line textarea')) {
            clearTimeout(waiting.get(field));
            const place = field.closest('.okr-line').querySelector('.okr-chips');
            waiting.set(field, setTimeout(() => read(field, place), PAUSE));
        }
    });
})();
