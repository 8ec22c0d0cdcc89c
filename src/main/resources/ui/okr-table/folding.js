// Which objectives somebody opened or closed on a page is remembered in their browser, and nowhere else.
(function () {
    'use strict';

    const page = document.querySelector('meta[name="ajs-page-id"]');
    const NAME = 'headway.open.' + (page ? page.content : location.pathname + location.search);

    function known() {
        try {
            return JSON.parse(localStorage.getItem(NAME)) || {};
        } catch (noStorage) {
            return {};
        }
    }

    function remember(choices) {
        try {
            if (Object.keys(choices).length) {
                localStorage.setItem(NAME, JSON.stringify(choices));
            } else {
                localStorage.removeItem(NAME);
            }
        } catch (noStorage) {
            // Then it opens as its author meant it.
        }
    }

    const keyOf = box => box.closest('.okr-objective').dataset.key;

    function restore(place) {
        const choices = known();
        place.querySelectorAll('.okr-objective .okr-open').forEach(box => {
            if (keyOf(box) in choices) {
                box.checked = choices[keyOf(box)] === true;
            }
        });
    }

    document.addEventListener('change', event => {
        if (event.target.matches('.okr-objective .okr-open')) {
            const choices = known();
            delete choices[keyOf(event.target)];
            if (event.target.checked !== event.target.defaultChecked) {
                choices[keyOf(event.target)] = event.target.checked;
            }
            remember(choices);
        }
    });

    // A table that is shown anew begins as its author meant it.
    document.addEventListener('okr-table', event => restore(event.target));

    // Where this runs while the page arrives, objectives fold as they come, before anybody sees them open.
    restore(document);
    if (document.readyState === 'loading') {
        const arriving = new MutationObserver(() => restore(document));
        arriving.observe(document.documentElement, { childList: true, subtree: true });
        document.addEventListener('DOMContentLoaded', () => {
            arriving.disconnect();
            restore(document);
        });
    }
})();
