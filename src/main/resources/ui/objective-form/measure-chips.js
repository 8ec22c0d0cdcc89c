// Says under a key result how it was read, a moment after typing stops, and lets its author choose another measure.
(function () {
    'use strict';

    const PAUSE = 400;
    const waiting = new WeakMap();
    const lastRead = new WeakMap();

    function chip(text) {
        const element = document.createElement('span');
        element.className = 'okr-chip';
        element.append(text);
        return element;
    }

    const question = line => {
        const chosen = Headway.lines.measureOf(line);
        return chosen ? new URLSearchParams(chosen) : new URLSearchParams({ text: Headway.lines.titleOf(line).value.trim() });
    };

    function show(line, answer) {
        const type = line.querySelector('.okr-type');
        line.querySelector('.okr-chips').replaceChildren(...(answer.chips || []).map(chip));
        line.querySelector('.okr-reading-hint').textContent = answer.hint || '';
        type.textContent = answer.type || type.textContent;
        type.hidden = !answer.type && !Headway.lines.measureOf(line);
        if (answer.fields) {
            lastRead.set(line, answer.fields);
        }
    }

    /** Without an answer it says nothing; what is missing of a chosen measure is said. */
    async function read(line) {
        const asked = question(line).toString();
        const empty = Headway.lines.titleOf(line).value.trim() === '' && !Headway.lines.measureOf(line);
        const answer = empty ? {} : await Headway.request('/measure?' + asked).catch(refusal =>
            ({ hint: Headway.lines.measureOf(line) ? refusal.message : '' }));
        if (question(line).toString() === asked) {
            show(line, answer);
        }
    }

    /** Only the fields that the type needs. */
    function fit(panel) {
        const type = panel.querySelector('[data-name=type]').value;
        panel.querySelectorAll('[data-for]').forEach(label => {
            label.hidden = !label.dataset.for.split(' ').includes(type);
        });
        panel.querySelector('.okr-to').hidden = type === 'THRESHOLD';
    }

    function open(line, wide = true) {
        const panel = line.querySelector('.okr-measure');
        panel.hidden = !wide;
        line.querySelector('.okr-type').setAttribute('aria-expanded', String(wide));
        fit(panel);
        if (wide) {
            panel.querySelector('[data-name=type]').focus();
        }
    }

    /** Whoever chooses a type goes on from what was read. */
    function begin(line) {
        const type = Headway.lines.fieldOf(line, 'type').value;
        const known = lastRead.get(line) || {};
        ['from', 'to', 'unit'].forEach(name => {
            const field = Headway.lines.fieldOf(line, name);
            field.value = field.value || known[name] || '';
        });
        if (type === '') {
            Headway.lines.choose(line, {});
        }
        fit(line.querySelector('.okr-measure'));
    }

    function later(line) {
        clearTimeout(waiting.get(line));
        waiting.set(line, setTimeout(() => read(line), PAUSE));
    }

    document.addEventListener('input', event => {
        const line = event.target.closest && event.target.closest('.okr-line');
        if (line && event.target.matches('textarea, .okr-measure [data-name]')) {
            if (event.target.dataset.name === 'type') {
                begin(line);
            }
            later(line);
        }
    });

    document.addEventListener('click', event => {
        const type = event.target.closest('.okr-type');
        if (type) {
            open(type.closest('.okr-line'), type.getAttribute('aria-expanded') !== 'true');
        }
    });

    Headway.openMeasure = open;
    Headway.readMeasure = read;
})();
