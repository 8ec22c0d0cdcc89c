// Narrows a long table to the key results in whose title, champion, key or objective every typed word is found.
(function () {
    'use strict';

    const PATIENCE = 500;
    const OUT = 'okr-out';
    const stood = new WeakMap();
    let speaking = 0;

    const boxOf = root => root.querySelector('.okr-filter');
    const plain = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const wordsOf = root => plain(boxOf(root).value).split(/\s+/).filter(Boolean);

    /** Which of the words a row lacks. */
    function missingIn(row, wanted) {
        const said = Array.from(row.querySelectorAll('.okr-who, .okr-title, .okr-aim'), part => part.textContent);
        const text = plain([row.dataset.key, ...said].join(' '));
        return wanted.filter(word => !text.includes(word));
    }

    /** What is folded opens while something is looked for, and folds again afterwards. */
    function unfold(group, open) {
        const box = group.querySelector('.okr-open');
        if (open) {
            stood.set(box, stood.has(box) ? stood.get(box) : box.checked);
            box.checked = true;
        } else if (stood.has(box)) {
            box.checked = stood.get(box);
            stood.delete(box);
        }
        box.setAttribute('aria-expanded', box.checked);
    }

    /** Leaves what fits, its opened row with it; an objective without key results speaks for itself. Answers how many fit. */
    function narrowGroup(group, wanted) {
        const [head, ...rows] = group.rows;
        const missing = missingIn(head, wanted);
        const keyResults = rows.filter(row => row.matches('.okr-kr'));
        const found = keyResults.filter(row => !missingIn(row, missing).length);
        const alone = !keyResults.length && !missing.length;
        rows.forEach(row => {
            const of = row.matches('.okr-details') ? row.previousElementSibling : row;
            row.classList.toggle(OUT, wanted.length && !alone && !found.includes(of));
        });
        group.classList.toggle(OUT, !alone && !found.length && wanted.length);
        unfold(group, wanted.length);
        return found.length;
    }

    /** The name of an area stays with what it is above; what is no objective is not looked through. Answers how many fit. */
    function narrowRows(table, wanted) {
        let above = [];
        let found = 0;
        Array.from(table.tBodies).forEach(body => {
            if (body.matches('.okr-group')) {
                found += narrowGroup(body, wanted);
                above.forEach(head => head.classList.toggle(OUT, head.matches('.' + OUT) && body.matches('.' + OUT)));
            } else if (!body.matches('.okr-form-place')) {
                above = body.querySelector('.okr-area') ? [body] : [...above, body].filter(head => !head.matches('.okr-end'));
                body.classList.toggle(OUT, wanted.length);
            }
        });
        return found;
    }

    function clear(root) {
        boxOf(root).value = '';
        filter(root);
        boxOf(root).focus();
    }

    /** In place of the rows, where nothing is left of them. */
    function sayNothing(root, table, said) {
        root.querySelectorAll('.okr-unmatched').forEach(old => old.remove());
        if (said) {
            const strip = document.createElement('p');
            const button = document.createElement('button');
            strip.className = 'okr-strip okr-unmatched';
            button.type = 'button';
            button.className = 'okr-link';
            button.textContent = AJS.I18n.getText('okr.strip.clear');
            button.onclick = () => clear(root);
            strip.append(said + ' ', button);
            table.after(strip);
        }
    }

    /** Answers what is to be said of it. */
    function narrow(root) {
        const table = root.querySelector('.okr-rows');
        const wanted = wordsOf(root);
        const found = narrowRows(table, wanted);
        const left = table.querySelector('.okr-group:not(.' + OUT + ')');
        const nothing = left ? '' : AJS.I18n.getText('okr.strip.unmatched', boxOf(root).value.trim());
        sayNothing(root, table, nothing);
        return nothing || (wanted.length ? AJS.I18n.getText('okr.filter.found', found) : AJS.I18n.getText('okr.filter.all'));
    }

    function filter(root) {
        const said = narrow(root);
        clearTimeout(speaking);
        speaking = setTimeout(() => Headway.say(said), PATIENCE);
    }

    document.addEventListener('input', event => {
        if (event.target.matches('.okr-filter')) {
            filter(event.target.closest('.okr-table'));
        }
    });

    // The products listen for Esc, too.
    document.addEventListener('keydown', event => {
        if (event.key === 'Escape' && event.target.matches('.okr-filter') && event.target.value) {
            event.preventDefault();
            event.stopPropagation();
            clear(event.target.closest('.okr-table'));
        }
    }, true);

    // What somebody folds while looking stays as they left it.
    document.addEventListener('change', event => {
        if (stood.has(event.target)) {
            stood.set(event.target, event.target.checked);
        }
    });

    /** What was written meanwhile is looked through as well. */
    function again(root) {
        if (root && boxOf(root) && boxOf(root).value) {
            narrow(root);
        }
    }

    document.addEventListener('okr-shown', event => {
        if (event.target.matches('.okr-kr')) {
            again(event.target.closest('.okr-table'));
        }
    });
    document.addEventListener('okr-table', event => {
        const before = event.detail && boxOf(event.detail);
        if (before && boxOf(event.target)) {
            boxOf(event.target).value = before.value;
            again(event.target);
        }
    });
})();
