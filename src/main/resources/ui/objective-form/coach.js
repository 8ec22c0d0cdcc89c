// The coach: asks whoever writes a draft, a moment after typing stops; one question a line, and never twice the same.
(function () {
    'use strict';

    const PAUSE = 800;
    const DONE_HERE = ['MAKE_A_JUST_DO_IT', 'MOVE_TO_KEY_RESULT', 'KEEP_FOR_NEXT_CYCLE'];
    const waiting = new WeakMap();
    const unfolded = new WeakSet();

    const ask = (form, left) => Headway.request('/coach', {
        title: form.elements.title.value.trim(),
        whyNow: form.elements.whyNow.value.trim(),
        sponsor: form.elements.sponsor ? Headway.people.userName(form.elements.sponsor) : '',
        keyResults: Headway.lines.linesOf(form).map(line => ({
            title: Headway.lines.titleOf(line).value.trim(),
            champion: Headway.lines.championName(line),
            measure: Headway.lines.measureOf(line) || null
        })),
        left: left || leftTexts(form),
        place: form.dataset.place,
        agreed: form.dataset.agreed,
        agreedKeyResults: form.dataset.agreedKeyResults,
        milestones: form.dataset.milestones
    });

    const leftTexts = form => Array.from(form.querySelectorAll('[name=left]'), field => field.value);

    function leave(form, hint) {
        const field = document.createElement('input');
        field.type = 'hidden';
        field.name = 'left';
        field.value = hint.text;
        form.append(field);
    }

    function mend(form, hint, line) {
        const lines = Headway.lines;
        if (hint.fix === 'MAKE_A_JUST_DO_IT') {
            Headway.justDoIts.make(line);
        } else if (hint.fix === 'MOVE_TO_KEY_RESULT') {
            const all = lines.linesOf(form);
            const empty = all.find(lines.isEmpty) || lines.addAfter(all[all.length - 1], '');
            lines.titleOf(empty).value = form.elements.title.value;
            form.elements.title.value = '';
            lines.changed(empty);
            form.elements.title.focus();
        } else if (hint.fix === 'KEEP_FOR_NEXT_CYCLE') {
            const labels = Array.from(form.elements.cycle.options, option => option.value).sort();
            form.elements.cycle.value = labels[labels.length - 1];
            form.dataset.place = '1';
            form.elements.cycle.focus();
        } else {
            hint.lines.slice(1).reduce((before, next) => lines.addAfter(before, next.title), line);
            lines.titleOf(line).value = hint.lines[0].title;
            lines.choose(line, hint.lines[0].chosen);
            lines.changed(line);
            lines.titleOf(line).focus();
        }
    }

    const canMend = (form, hint) => hint.lines.length > 0
        || (DONE_HERE.includes(hint.fix) && (hint.fix !== 'KEEP_FOR_NEXT_CYCLE' || form.elements.cycle.options));

    function button(text, work) {
        const element = document.createElement('button');
        element.type = 'button';
        element.className = 'okr-link';
        element.textContent = text;
        element.onclick = work;
        return element;
    }

    function shown(form, hint, line) {
        const place = document.createElement('p');
        const says = document.createElement('span');
        says.className = 'okr-says';
        says.textContent = hint.says;
        const reason = Headway.because(hint.why);
        place.append(says, reason.words);
        const answered = work => () => {
            work();
            place.remove();
            consider(form);
        };
        if (canMend(form, hint)) {
            place.append(button(hint.fixLabel, answered(() => mend(form, hint, line))));
        }
        const left = button(hint.leave, answered(() => {
            leave(form, hint);
            (line ? Headway.lines.titleOf(line) : form.elements.title).focus();
        }));
        const silent = button(AJS.I18n.getText('okr.objective-form.do-not-ask'), () => choose(form, false));
        left.classList.add('okr-leave');
        silent.classList.add('okr-silent');
        place.append(reason.ask, left, silent);
        return place;
    }

    /** Everybody chooses for themselves, in every form from now on. */
    async function choose(form, asks) {
        try {
            await Headway.request('/coach/me', { asks: String(asks) }, 'PUT');
        } catch (refusal) {
            Headway.say(refusal.message);
            return;
        }
        form.dataset.coach = asks ? 'on' : 'off';
        form.querySelectorAll('.okr-coach-me').forEach(offer => offer.remove());
        if (asks) {
            listen(form);
            consider(form);
        } else {
            clearTimeout(waiting.get(form));
            form.okrTurn = null;
            form.querySelectorAll('.okr-hint').forEach(place => put(place, [], ''));
            Headway.say(AJS.I18n.getText('okr.objective-form.no-coach'));
        }
        form.elements.title.focus();
    }

    /** Says only what is new, so that whoever listens does not hear the same again. */
    function put(place, children, says) {
        if (place.dataset.says !== says) {
            place.dataset.says = says;
            place.replaceChildren(...children);
        }
    }

    function show(form, answer) {
        const open = unfolded.has(form);
        const hints = open ? answer.shown.concat(answer.folded) : answer.shown;
        const lines = Headway.lines.linesOf(form);
        form.querySelectorAll('.okr-hint').forEach(place => {
            const line = place.closest('.okr-line');
            const own = hints.filter(hint => hint.part === place.dataset.part
                && (!line || lines.indexOf(line) === hint.index));
            const more = place.dataset.part === 'WHOLE' && !open && answer.folded.length > 0;
            const children = own.map(hint => shown(form, hint, line));
            if (more) {
                children.push(button(answer.more, () => {
                    unfolded.add(form);
                    show(form, answer);
                }));
            }
            put(place, children, own.map(hint => hint.says + hint.fix + hint.text).join('\n') + (more ? answer.more : ''));
        });
    }

    /** Asks again once the writer pauses. A coach who cannot be reached is silent. */
    function consider(form) {
        clearTimeout(waiting.get(form));
        waiting.set(form, setTimeout(async () => {
            const turn = {};
            form.okrTurn = turn;
            const answer = await ask(form).catch(() => null);
            if (answer && form.okrTurn === turn) {
                show(form, answer);
            }
        }, PAUSE));
    }

    /** What readers will ask for; nothing where the coach cannot be reached, for publishing must not depend on it. */
    async function open(form) {
        const answer = await ask(form).catch(() => ({ open: [] }));
        return answer.open;
    }

    /** What was brought in, or left as it is, is asked about again once somebody wants that. */
    async function offer(form) {
        const left = leftTexts(form);
        const answer = left.length ? await ask(form, []).catch(() => null) : null;
        const count = answer ? answer.shown.concat(answer.folded).filter(hint => left.includes(hint.text)).length : 0;
        if (count === 0 || !form.isConnected) {
            return;
        }
        const place = form.querySelector('.okr-hint[data-part=WHOLE]');
        const line = document.createElement('p');
        line.className = 'okr-ask-coach';
        line.append(button(AJS.I18n.getText('okr.objective-form.ask-coach', count), () => {
            form.querySelectorAll('[name=left]').forEach(field => field.remove());
            line.remove();
            form.elements.title.focus();
            ask(form).then(fresh => show(form, fresh)).catch(() => {});
        }));
        place.before(line);
    }

    function listen(form) {
        form.addEventListener('input', () => {
            if (form.dataset.coach !== 'off') {
                consider(form);
            }
        });
        if (form.dataset.coach !== 'off') {
            offer(form);
        }
    }

    document.addEventListener('click', event => {
        const offer = event.target.closest('.okr-coach-me');
        if (offer) {
            Headway.once(offer, () => choose(offer.closest('form'), true));
        }
    });

    Headway.coach = { listen, consider, open, leftTexts };
})();
