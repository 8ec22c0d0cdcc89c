// Score and close: each key result is saved by itself, so that several people can score together and go on later.
(function () {
    'use strict';

    const number = text => parseFloat(text.replace(',', '.'));
    const said = form => ({
        score: form.elements.score.value.trim(),
        because: form.elements.because.value.trim(),
        lesson: form.elements.lesson.value.trim(),
        outcome: form.elements.outcome.value,
        version: form.dataset.version
    });

    const isSettled = form =>
        form.dataset.version !== '0' && (form.dataset.score || form.dataset.outcome === 'DROPPED');

    /** Where nobody gives scores, lessons are what is counted: nothing is missing without them. */
    function count(closing) {
        const place = closing.querySelector('.okr-closing-count');
        const rows = Array.from(closing.querySelectorAll('.okr-closing-row'));
        if (closing.dataset.scored !== 'true') {
            const told = rows.filter(form => form.dataset.version !== '0' && form.elements.lesson.value.trim()).length;
            place.textContent = AJS.I18n.getText('okr.closing.lessons', told, place.dataset.total);
            return;
        }
        const settled = rows.filter(isSettled).length;
        place.textContent = AJS.I18n.getText('okr.closing.count', settled, place.dataset.total);
        closing.querySelector('[data-choice=use-all]').hidden = settled === Number(place.dataset.total);
    }

    /** What is asked depends on what was said: why another score, and what was learnt where a promise was not kept. */
    function ask(form) {
        const score = form.elements.score.value.trim();
        const suggested = form.dataset.suggested;
        const because = form.querySelector('.okr-closing-because');
        const differs = score && suggested && Math.abs(number(score) - number(suggested)) > 0.0999;
        because.hidden = !differs;
        if (differs) {
            because.querySelector('span').textContent = AJS.I18n.getText('okr.closing.changed', suggested, score);
        }
        form.querySelector('.okr-closing-asks').hidden = !(score && number(score) < 1
            && form.dataset.committed === 'true' && !form.elements.lesson.value.trim());
        form.querySelector('.okr-use').hidden = score === suggested;
    }

    function keep(form, scoring) {
        form.dataset.version = scoring.version;
        form.dataset.score = scoring.score || '';
        form.dataset.outcome = scoring.outcome;
    }

    function show(form, scoring) {
        form.elements.score.value = scoring.shown || '';
        form.elements.because.value = scoring.because || '';
        form.elements.lesson.value = scoring.lesson || '';
        form.elements.outcome.value = scoring.outcome;
        keep(form, scoring);
        ask(form);
        count(form.closest('.okr-closing'));
    }

    const words = outcome => ({
        DONE: AJS.I18n.getText('okr.closing.done'),
        CONTINUED: AJS.I18n.getText('okr.closing.continue'),
        DROPPED: AJS.I18n.getText('okr.closing.drop')
    })[outcome];

    /** Somebody else said something of the same key result meanwhile. */
    function compare(form, mine, theirs) {
        Headway.bothSides(form.lastElementChild, [
            [AJS.I18n.getText('okr.table.score'), theirs.shown || '', mine.score],
            [AJS.I18n.getText('okr.table.lesson'), theirs.lesson || '', mine.lesson],
            [AJS.I18n.getText('okr.closing.why'), theirs.because || '', mine.because],
            [AJS.I18n.getText('okr.closing.next'), words(theirs.outcome), words(mine.outcome)]
        ], () => show(form, theirs), () => {
            form.dataset.version = theirs.version;
            save(form);
        });
    }

    // One after the other: what is saved next has seen what was saved before.
    const queues = new WeakMap();
    function inTurn(form, work) {
        const next = (queues.get(form) || Promise.resolve()).then(work, work);
        queues.set(form, next);
        return next;
    }

    /** Whether it is stored, or there is nothing to store. */
    async function store(form) {
        const mine = said(form);
        Headway.clearErrors(form);
        if (!mine.score && !mine.lesson && mine.outcome === 'DONE' && form.dataset.version === '0') {
            return true;
        }
        try {
            keep(form, await Headway.request('/closing/score/' + encodeURIComponent(form.dataset.key), mine, 'PUT'));
            form.classList.add('okr-saved');
        } catch (refusal) {
            form.classList.remove('okr-saved');
            if (refusal.theirs) {
                compare(form, mine, refusal.theirs);
            } else {
                Headway.showErrors(form, refusal);
            }
            return false;
        }
        count(form.closest('.okr-closing'));
        return true;
    }

    const valueOf = field => field.name === 'done' ? String(Number(field.checked)) : field.value.trim();

    async function storeValue(form) {
        const field = form.elements.value || form.elements.done;
        const typed = valueOf(field);
        if (!typed || typed === field.dataset.saved) {
            return;
        }
        Headway.clearErrors(form);
        const body = Headway.identified(form, { typed: typed });
        try {
            const answer = await Headway.request('/closing/value/' + encodeURIComponent(form.dataset.key), body, 'POST');
            field.dataset.saved = typed;
            form.dataset.suggested = answer.suggested || '';
            form.querySelector('.okr-suggestion').hidden = !answer.suggested;
            form.querySelector('.okr-suggestion b').textContent = answer.suggested || '';
            ask(form);
        } catch (refusal) {
            Headway.showErrors(form, refusal);
        }
    }

    /** Whatever of a row is not stored yet: trying again is for all of it. */
    const save = form => inTurn(form, async () => await store(form) && storeValue(form));

    async function storeAnswers(form) {
        const closing = form.closest('.okr-closing');
        const mine = {
            area: closing.dataset.area,
            cycle: closing.dataset.cycle,
            helped: form.elements.helped.value.trim(),
            differently: form.elements.differently.value.trim(),
            version: form.dataset.version
        };
        Headway.clearErrors(form);
        try {
            form.dataset.version = (await Headway.request('/closing/answers', mine, 'PUT')).version;
        } catch (refusal) {
            if (!refusal.theirs) {
                Headway.showErrors(form, refusal);
                return;
            }
            const theirs = refusal.theirs;
            Headway.bothSides(form.lastElementChild, [
                [form.querySelector('label[for=okr-closing-helped]').textContent, theirs.helped, mine.helped],
                [form.querySelector('label[for=okr-closing-differently]').textContent, theirs.differently, mine.differently]
            ], () => {
                form.elements.helped.value = theirs.helped;
                form.elements.differently.value = theirs.differently;
                form.dataset.version = theirs.version;
            }, () => {
                form.dataset.version = theirs.version;
                inTurn(form, () => storeAnswers(form));
            });
        }
    }

    function use(form) {
        form.elements.score.value = form.dataset.suggested;
        ask(form);
        return save(form);
    }

    document.addEventListener('input', event => {
        const form = event.target.closest('.okr-closing-row');
        if (form) {
            form.classList.remove('okr-saved');
            ask(form);
        }
    });

    document.addEventListener('change', event => {
        const form = event.target.closest('.okr-closing-row, .okr-closing-team');
        if (!form) {
            return;
        }
        if (form.matches('.okr-closing-team')) {
            inTurn(form, () => storeAnswers(form));
        } else if (event.target.name === 'value' || event.target.name === 'done') {
            form.querySelector('.okr-error:not(:empty)') ? save(form) : inTurn(form, () => storeValue(form));
        } else {
            save(form);
        }
    });

    document.addEventListener('submit', event => {
        const form = event.target.closest('.okr-closing-row, .okr-closing-team');
        if (form) {
            event.preventDefault();
            form.matches('.okr-closing-team') ? inTurn(form, () => storeAnswers(form)) : save(form);
        }
    });

    document.addEventListener('click', event => {
        if (event.target.closest('.okr-use')) {
            const form = event.target.closest('.okr-closing-row');
            form.elements.score.focus();
            use(form);
        }
    });

    document.addEventListener('okr-choice', event => {
        const closing = event.target.closest('.okr-closing');
        if (closing && event.detail === 'use-all') {
            closing.querySelectorAll('.okr-closing-row').forEach(form => {
                if (!form.elements.score.value.trim() && form.dataset.suggested && form.elements.outcome.value !== 'DROPPED') {
                    use(form);
                }
            });
        }
    });

    Headway.closing = {
        inTurn: inTurn,
        begin: closing => {
            closing.querySelectorAll('.okr-closing-row').forEach(form => {
                form.dataset.score = form.elements.score.value;
                form.dataset.outcome = form.elements.outcome.value;
                if (form.elements.done) {
                    form.elements.done.dataset.saved = valueOf(form.elements.done);
                }
                ask(form);
            });
            count(closing);
            closing.querySelectorAll('textarea').forEach(Headway.grow);
        },
        /** Answers what could not be saved, though it was tried once more while people look at it, or nothing. */
        saved: async closing => {
            const forms = Array.from(closing.querySelectorAll('form'));
            const wait = () => Promise.all(forms.map(form => queues.get(form)));
            await wait();
            forms.filter(form => form.isConnected && form.querySelector('.okr-error:not(:empty)'))
                .forEach(form => form.requestSubmit());
            await wait();
            return closing.querySelector('form :is(.okr-error:not(:empty), .okr-comparison)');
        }
    };
})();
