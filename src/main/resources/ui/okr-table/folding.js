// Which objectives somebody opened or closed is remembered for the page, in a cookie of its address: so it comes as they left it.
(function () {
    'use strict';

    const number = /^[0-9]{1,20}$/.exec(new URLSearchParams(location.search).get('pageId') || '');
    const NAME = 'headway.open' + (number ? '.' + number[0] : '');
    const AT_MOST = 60;
    const DAYS = 100;
    const CLOSED = '!';

    const keyOf = box => box.closest('.okr-objective').dataset.key;

    /** Keys of objectives, those that were closed behind a mark; the latest last. */
    function remembered() {
        const cookie = document.cookie.split('; ').find(one => one.startsWith(NAME + '='));
        return cookie ? cookie.slice(NAME.length + 1).split('.') : [];
    }

    function remember(box) {
        const key = keyOf(box);
        const others = remembered().filter(one => one && one !== key && one !== CLOSED + key);
        const all = others.concat(box.checked ? key : CLOSED + key).slice(-AT_MOST);
        document.cookie = NAME + '=' + all.join('.') + ';path=' + location.pathname.replace(/;/g, '%3B')
            + ';max-age=' + DAYS * 86400 + ';samesite=lax' + (location.protocol === 'https:' ? ';secure' : '');
    }

    document.addEventListener('change', event => {
        if (event.target.matches('.okr-objective .okr-open')) {
            remember(event.target);
        }
    });

    // A table that is asked for again comes from another address, which is told nothing of this one's cookie.
    document.addEventListener('okr-table', event => {
        const known = remembered();
        event.target.querySelectorAll('.okr-objective .okr-open').forEach(box => {
            box.checked = known.includes(keyOf(box)) || (box.checked && !known.includes(CLOSED + keyOf(box)));
        });
    });
})();
