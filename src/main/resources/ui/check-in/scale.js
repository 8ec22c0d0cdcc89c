// The question of confidence: digits choose, and after a fall the next question is another one.
(function () {
    'use strict';

    /** Low, or lower by two: then the third question asks what changed. */
    function hasFallen(form, confidence) {
        const last = form.dataset.confidence;
        return confidence < 4 || (last !== '' && last - confidence >= 2);
    }

    function ask(form, moveOn) {
        const fallen = hasFallen(form, Number(form.elements.confidence.value));
        form.querySelector('.okr-usual').hidden = fallen;
        form.querySelector('.okr-fallen').hidden = !fallen;
        if (fallen && moveOn) {
            form.elements.inTheWay.focus();
        }
    }

    /** Digits choose what begins with them: 1 and then 0 within 600 ms is 10. */
    function digits(form) {
        const steps = Array.from(form.elements.confidence);
        const begins = (step, digits) => step.dataset.typed.startsWith(digits);
        const find = digits =>
            steps.find(step => step.dataset.typed === digits) || steps.find(step => begins(step, digits));
        let typed = '';
        let before = 0;
        let waiting = 0;
        return event => {
            if (!/^[0-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) {
                return;
            }
            const goesOn = event.timeStamp - before < 600 && find(typed + event.key);
            // Of a share only the digit behind the point needs to be typed.
            typed = goesOn ? typed + event.key : find(event.key) ? event.key : '0' + event.key;
            before = event.timeStamp;
            const radio = find(typed);
            if (!radio) {
                return;
            }
            const more = steps.some(step => step.dataset.typed !== typed && begins(step, typed));
            radio.checked = true;
            radio.focus();
            event.preventDefault();
            clearTimeout(waiting);
            waiting = setTimeout(() => ask(form, document.activeElement === radio), more ? 600 : 0);
        };
    }

    Headway.scale = { ask, digits };
})();
