// Shows a table again without its page: after a write, of another cycle, of an earlier day.
(function () {
    'use strict';

    const ROOT = '.okr[data-question]';

    function questionOf(root, changes) {
        const question = new URLSearchParams(root.dataset.question);
        Object.entries(changes || {}).forEach(([name, value]) => {
            if (value) {
                question.set(name, value);
            } else {
                question.delete(name);
            }
        });
        return question;
    }

    /** Where the focus was, as far as the fresh table has the same place. */
    function focusAgain(fresh, held) {
        const key = held && held.closest('[data-key]');
        const row = key && fresh.querySelector('[data-key="' + CSS.escape(key.dataset.key) + '"]');
        const end = held && held.dataset.end && fresh.querySelector('.okr-link[data-end="' + held.dataset.end + '"]');
        const place = end || held && held.classList.length && (row || fresh).querySelector('.' + held.classList[0]);
        if (held) {
            (place || fresh.querySelector('button, a')).focus();
        }
    }

    /**
     * Asks the table's question again, with other parameters where some are given, and puts the answer in its place.
     * Answers the fresh element; what stood there stays if nothing comes.
     */
    async function refresh(element, changes) {
        const root = element.closest(ROOT);
        const question = questionOf(root, changes);
        const held = root.contains(document.activeElement) ? document.activeElement : null;
        const fresh = Headway.parse(await Headway.request('/table?' + question));
        root.replaceWith(fresh);
        focusAgain(fresh, held);
        fresh.dispatchEvent(new CustomEvent('okr-table', { bubbles: true, detail: root }));
        return fresh;
    }

    /** A refusal of something that the whole table is about. */
    function complainOnTop(element, refusal) {
        const root = element.closest(ROOT);
        const line = document.createElement('p');
        line.className = 'okr-strip okr-error';
        line.setAttribute('role', 'alert');
        line.append(refusal.message);
        root.querySelectorAll('.okr-strip.okr-error').forEach(old => old.remove());
        root.prepend(line);
    }

    /** The same; a refusal is told in place of a strip. */
    async function show(element, changes) {
        const root = element.closest(ROOT);
        try {
            await refresh(root, changes);
        } catch (refusal) {
            complainOnTop(root, refusal);
        }
    }

    Headway.complainOnTop = complainOnTop;
    Headway.refresh = refresh;
    Headway.show = show;
})();
