// What becomes of an objective follows from its key results; a person says why.
(function () {
    'use strict';

    async function store(form) {
        const mine = { because: form.elements.because.value.trim(), version: form.dataset.version };
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
            Headway.bothSides(form.lastElementChild, [
                [AJS.I18n.getText('okr.closing.why'), theirs.because, mine.because]
            ], () => {
                form.elements.because.value = theirs.because;
                form.dataset.version = theirs.version;
            }, () => {
                form.dataset.version = theirs.version;
                save(form);
            });
        }
    }

    const save = form => Headway.closing.inTurn(form, () => store(form));

    function follow(group) {
        const outcomes = Array.from(group.querySelectorAll('.okr-closing-row'), row => row.elements.outcome.value);
        const going = outcomes.filter(outcome => outcome === 'CONTINUED').length;
        group.querySelector('.okr-closing-objective').dataset.outcome =
            !going ? 'STOPS' : going === outcomes.length ? 'CONTINUES' : 'CHANGES';
    }

    document.addEventListener('change', event => {
        const form = event.target.closest('.okr-closing-objective');
        if (form) {
            save(form);
        } else if (event.target.name === 'outcome' && event.target.closest('.okr-closing-group')) {
            follow(event.target.closest('.okr-closing-group'));
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
