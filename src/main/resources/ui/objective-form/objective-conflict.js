// Somebody else changed the objective meanwhile: both versions side by side, and one of them is kept.
(function () {
    'use strict';

    /** Mine instead of theirs: with the versions that are there now; what they added stays, as it is not in mine to lose. */
    function useMine(form, theirs) {
        const sentBefore = !form.dataset.key;
        const there = new Map(theirs.keyResults.map(line => [line.key, line]));
        const lines = Headway.lines.linesOf(form);
        if (sentBefore) {
            lines.slice(0, theirs.keyResults.length).forEach((line, index) => {
                line.dataset.key = theirs.keyResults[index].key;
            });
        }
        form.dataset.key = theirs.objective.key;
        form.dataset.version = theirs.objective.version;
        const held = lines.concat(Array.from(form.querySelectorAll('.okr-taken-out, .okr-made-just-do-it'), place => place.okrLine));
        held.forEach(line => {
            const known = there.get(line.dataset.key);
            line.dataset.key = known ? known.key : '';
            line.dataset.version = known ? known.version : '';
            there.delete(line.dataset.key);
        });
        form.querySelectorAll('.okr-taken-out').forEach(place => place.okrLine.dataset.key || place.remove());
        // What arrived of a first try and is no line any more was taken out by the same person.
        const others = Array.from(there.values(), line => ({ key: line.key, version: line.version }));
        form.okrDropped = sentBefore ? others : [];
        form.okrKept = sentBefore ? [] : others;
    }

    async function theirs(form, key, show) {
        try {
            show(await Headway.above.form('/objective/' + encodeURIComponent(key) + '/form'));
        } catch (failure) {
            Headway.showErrors(form, failure);
        }
    }

    Headway.conflict = (form, answer, ways) => {
        const place = form.querySelector('.okr-asked');
        place.replaceChildren(Headway.parse(answer.comparison));
        place.querySelector('.okr-keep-theirs').onclick = () =>
            Headway.once(form, () => theirs(form, answer.theirs.objective.key, ways.keepTheirs));
        place.querySelector('.okr-use-mine').onclick = () => {
            useMine(form, answer.theirs);
            place.replaceChildren();
            ways.useMine();
        };
        place.querySelector('button').focus();
        place.scrollIntoView({ block: 'nearest' });
    };
})();
