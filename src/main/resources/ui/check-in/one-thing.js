// The coach's question about a next step that is a list: which one? A moment after typing stops; no check-in waits for it.
(function () {
    'use strict';

    const PAUSE = 800;
    const SHORTEST = 12;
    const waiting = new WeakMap();

    function button(name, text, work) {
        const element = document.createElement('button');
        element.type = 'button';
        element.className = 'okr-link ' + name;
        element.textContent = text;
        element.onclick = work;
        return element;
    }

    /** Why it is asked, for whoever wants to know: with a mouse, a finger or the keyboard. */
    function because(why) {
        const words = document.createElement('span');
        const ask = button('okr-ask-why', AJS.I18n.getText('okr.objective-form.why-asked'), () => {
            words.hidden = !words.hidden;
            ask.setAttribute('aria-expanded', !words.hidden);
        });
        ask.setAttribute('aria-expanded', 'false');
        words.className = 'okr-reason';
        words.textContent = why;
        words.hidden = true;
        return { ask, words };
    }

    function says(words) {
        const element = document.createElement('span');
        element.className = 'okr-says';
        element.textContent = words;
        return element;
    }

    function show(place, field, hints) {
        if (place.dataset.says === (hints[0] || {}).text) {
            return;
        }
        place.dataset.says = hints.length ? hints[0].text : '';
        place.replaceChildren(...hints.map(hint => {
            const line = document.createElement('p');
            const reason = because(hint.why);
            const leave = button('okr-leave', hint.leave, () => {
                place.dataset.left = hint.text;
                show(place, field, []);
                field.focus();
            });
            line.append(says(hint.says), reason.words, reason.ask, leave);
            return line;
        }));
    }

    /** A coach who cannot be reached is silent; what was typed meanwhile is another text. */
    async function consider(place, field) {
        const text = field.value.trim();
        const silent = text.length < SHORTEST || text === place.dataset.left;
        const answer = silent ? { shown: [] }
            : await Headway.request('/coach/next-step', { nextStep: text }).catch(() => ({ shown: [] }));
        if (text === field.value.trim()) {
            show(place, field, answer.shown);
        }
    }

    document.addEventListener('input', event => {
        const field = event.target;
        const place = field.name === 'nextStep' && field.form && field.form.querySelector('.okr-hint');
        if (place) {
            clearTimeout(waiting.get(field));
            waiting.set(field, setTimeout(() => consider(place, field), PAUSE));
        }
    });

    Headway.because = because;
})();
