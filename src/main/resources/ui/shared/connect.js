// Where somebody has to let one product ask the other for them: they do so in a tab of its own, and see more once they are back.
(function () {
    'use strict';

    const CONNECT = 'a.okr-connect';
    let left = false;

    /** What leads there, and why. */
    Headway.connect = (address, words, why) => {
        const way = document.createElement('a');
        way.className = 'okr-connect';
        way.href = /^https?:/.test(address) ? address : '#';
        way.target = '_blank';
        way.rel = 'noopener';
        way.textContent = words;
        return [way, ' ' + why];
    };

    document.addEventListener('click', event => {
        left = left || Boolean(event.target.closest(CONNECT));
    });

    // Whoever did not allow it yet may still do so.
    window.addEventListener('focus', () => {
        if (left && document.querySelector(CONNECT)) {
            document.dispatchEvent(new CustomEvent('okr-connected'));
        }
    });
})();
