// Which objectives somebody opened or closed is remembered for the page, in a cookie of its address: so it comes as they left it.
(function () {
    'use strict';

    const FOLDED = 'headway.open';
    const number = /^[0-9]{1,20}$/.exec(new URLSearchParams(location.search).get('pageId') || '');
    const NAME = FOLDED + (number ? '.' + number[0] : '');
    const AT_MOST = 60;
    const PAGES = 10;
    const DAYS = 100;
    const CLOSED = '!';

    const keyOf = box => box.closest('.okr-objective').dataset.key;

    /** Keys of objectives, those that were closed behind a mark; the latest last. */
    function remembered() {
        const cookie = document.cookie.split('; ').find(one => one.startsWith(NAME + '='));
        return cookie ? cookie.slice(NAME.length + 1).split('.') : [];
    }

    /** For this address, and those below it. */
    function write(name, value, days) {
        document.cookie = name + '=' + value + ';path=' + location.pathname.replace(/;/g, '%3B')
            + ';max-age=' + days * 86400 + ';samesite=lax' + (location.protocol === 'https:' ? ';secure' : '');
    }

    /** Where many pages have one path, the oldest are forgotten. */
    function remember(box) {
        const key = keyOf(box);
        const others = remembered().filter(one => one && one !== key && one !== CLOSED + key);
        write(NAME, others.concat(box.checked ? key : CLOSED + key).slice(-AT_MOST).join('.'), DAYS);
        document.cookie.split('; ').map(one => one.split('=')[0])
            .filter(name => name.startsWith(FOLDED + '.') && name !== NAME)
            .slice(0, 1 - PAGES)
            .forEach(name => write(name, '', 0));
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
