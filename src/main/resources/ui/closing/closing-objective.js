// What becomes of an objective follows from its key results; a person says why.
(function () {
    'use strict';

    async function store(form) {
        const alone = form.elements.continues;
        const mine = {
            because: form.elements.because.value.trim(),
            continues: alone ? alone.value : '',
            version: form.dataset.version
        };
        Headway.clearErrors(form);
        try {
            const answer = await Headway.request(
                '/closing/objective/' + encodeURIComponent(form.dataset.key), mine, 'PUT');
            form.dataset.version = answer.version;
        } catch (refusal) {
            if (!refusal.theirs) {
                Headway.showErrors(form, refusal);
                return;
            }
            const theirs = refusal.theirs;
            const goesOn = said => AJS.I18n.getText(said ? 'okr.closing.continue' : 'okr.closing.done');
            const next = [AJS.I18n.getText('okr.closing.next'), goesOn(theirs.continues), goesOn(mine.continues === 'true')];
            Headway.bothSides(form.lastElementChild, [
                [AJS.I18n.getText('okr.closing.why'), theirs.because, mine.because]
            ].concat(alone ? [next] : []), () => {
                form.elements.because.value = theirs.because;
                if (alone) {
                    alone.value = String(theirs.continues);
                    follow(form);
                }
                form.dataset.version = theirs.version;
            }, () => {
                form.dataset.version = theirs.version;
                save(form);
            });
        }
    }

    const save = form => Headway.closing.inTurn(form, () => store(form));

    /** Where there are no key results to follow, it follows what was said of it. */
    function follow(form) {
        const alone = form.elements.continues;
        const group = form.closest('.okr-closing-group');
        const goOn = Array.from(group.querySelectorAll('.okr-closing-row'), row => row.elements.outcome.value === 'CONTINUED')
            .concat(alone ? [alone.value === 'true'] : []);
        form.dataset.outcome = !goOn.includes(true) ? 'ENDS' : goOn.includes(false) ? 'CHANGES' : 'CONTINUES';
    }

    document.addEventListener('change', event => {
        const form = event.target.closest('.okr-closing-objective');
        if (form) {
            follow(form);
            save(form);
        } else if (event.target.name === 'outcome' && event.target.closest('.okr-closing-group')) {
            follow(event.target.closest('.okr-closing-group').querySelector('.okr-closing-objective'));
        }
    });

    document.addEventListener('submit', event => {
        const form = event.target.closest('.okr-closing-objective');
        if (form) {
            event.preventDefault();
            save(form);
        }
    });
})();
