// Says after the page has come anew what was brought in, and takes it back on demand.
(function () {
    'use strict';

    const KEPT = 'headway.brought-in';

    function widgets() {
        return Array.from(document.querySelectorAll('.okr-first-run, .okr-table'));
    }

    function keep(message, undo, place) {
        const kept = { page: window.location.pathname + window.location.search, message, undo, place };
        try {
            window.sessionStorage.setItem(KEPT, JSON.stringify(kept));
        } catch (noStorage) {
            // Without it the table itself says what was brought in.
        }
    }

    function take() {
        try {
            const kept = JSON.parse(window.sessionStorage.getItem(KEPT) || 'null');
            window.sessionStorage.removeItem(KEPT);
            return kept && kept.page === window.location.pathname + window.location.search ? kept : null;
        } catch (noStorage) {
            return null;
        }
    }

    function button(words) {
        const made = document.createElement('button');
        made.type = 'button';
        made.className = 'okr-button';
        made.textContent = words;
        return made;
    }

    function show(kept) {
        const widget = widgets()[kept.place] || widgets()[0];
        if (!widget) {
            return;
        }
        const line = document.createElement('p');
        line.className = 'okr okr-brought-in';
        line.append(kept.message);
        if (kept.undo) {
            const undo = button(AJS.I18n.getText('okr.bring-in.undo'));
            undo.addEventListener('click', () => Headway.once(line, async () => {
                try {
                    await Headway.request('/import/undo', kept.undo);
                    keep(AJS.I18n.getText('okr.bring-in.undone'), null, kept.place);
                    window.location.reload();
                } catch (failure) {
                    line.replaceChildren(failure.message);
                    Headway.say(failure.message);
                }
            }));
            line.append(' ', undo);
        }
        widget.before(line);
        Headway.say(kept.message);
    }

    window.Headway.keepBroughtIn = (answer, widget) => {
        const nothing = answer.keyResults + answer.objectives === 0;
        keep(answer.message, nothing ? null : answer.undo, widgets().indexOf(widget));
    };

    function begin() {
        const kept = take();
        if (kept) {
            show(kept);
        }
    }

    // A product may run scripts after the page is there.
    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', begin);
    } else {
        begin();
    }
})();
