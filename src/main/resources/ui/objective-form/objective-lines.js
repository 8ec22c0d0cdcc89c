// The key results of the form, one line each.
(function () {
    'use strict';

    const LIST_SIGN = /^[-*\u2022\u2013]\s+/;

    const titleOf = line => line.querySelector('textarea');
    const championOf = line => line.querySelector('.okr-person');
    const championName = line => championOf(line) ? Headway.people.userName(championOf(line)) : '';
    const fieldOf = (line, name) => line.querySelector('.okr-measure [data-name="' + name + '"]');
    const linesOf = form => Array.from(form.querySelectorAll('.okr-line'));
    const isEmpty = line => titleOf(line).value.trim() === '' && championName(line) === '';

    /** The measure that was chosen; without a type the words say it. */
    function choose(line, chosen) {
        ['type', 'from', 'to', 'comparison', 'unit'].forEach(name => {
            fieldOf(line, name).value = chosen[name] || (name === 'comparison' ? 'AT_LEAST' : '');
        });
    }

    function measureOf(line) {
        const value = name => fieldOf(line, name).value.trim();
        return value('type') && {
            type: value('type'),
            from: value('from'),
            to: value('to'),
            comparison: value('type') === 'THRESHOLD' ? value('comparison') : '',
            unit: value('unit')
        };
    }

    const changed = line => titleOf(line).dispatchEvent(new Event('input', { bubbles: true }));

    function addAfter(line, title) {
        const next = line.cloneNode(true);
        ['key', 'version', 'type', 'from', 'to', 'comparison', 'unit'].forEach(name => { next.dataset[name] = ''; });
        next.querySelectorAll('.okr-chips, .okr-error, .okr-hint').forEach(place => place.replaceChildren());
        next.querySelectorAll('[aria-invalid]').forEach(field => field.removeAttribute('aria-invalid'));
        next.querySelector('.okr-measure').hidden = true;
        next.querySelector('.okr-type').hidden = true;
        next.querySelector('.okr-type').setAttribute('aria-expanded', 'false');
        next.querySelector('.okr-reading-hint').textContent = '';
        next.querySelector('details').open = false;
        if (championOf(next)) {
            Headway.people.put(championOf(next), '', '');
        }
        fieldOf(next, 'weight').value = '1';
        fieldOf(next, 'ambition').value = line.closest('form').dataset.ambition;
        choose(next, {});
        titleOf(next).value = title;
        line.after(next);
        changed(next);
        return next;
    }

    /** To the empty line below, which is made where there is none. */
    function goBelow(line) {
        const below = line.nextElementSibling;
        titleOf(below && below.matches('.okr-line') && isEmpty(below) ? below : addAfter(line, '')).focus();
    }

    /** One line each: a line that got a line break, typed or pasted, becomes several. */
    function breakUp(line) {
        const field = titleOf(line);
        if (!field.value.includes('\n')) {
            return;
        }
        const titles = field.value.split('\n').map(text => text.trim().replace(LIST_SIGN, '')).filter(Boolean);
        field.value = titles.length ? titles[0] : '';
        if (titles.length === 1) {
            goBelow(line);
        } else if (titles.length > 1) {
            titleOf(titles.slice(1).reduce(addAfter, line)).focus();
        }
    }

    /** What is stored keeps its place, with the reason why it is taken out and a way back. */
    function takenOut(line) {
        const place = document.createElement('li');
        const back = document.createElement('button');
        place.className = 'okr-taken-out';
        back.className = 'okr-button';
        back.type = 'button';
        back.textContent = AJS.I18n.getText('okr.objective-form.put-back');
        back.onclick = () => {
            place.replaceWith(line);
            titleOf(line).focus();
            changed(line);
        };
        const title = document.createElement('s');
        title.dir = 'auto';
        title.textContent = AJS.I18n.getText('okr.objective-form.taken-out', titleOf(line).value);
        place.append(title);
        if (line.closest('form').elements.reason) {
            const reason = document.createElement('input');
            reason.className = 'okr-text';
            reason.placeholder = AJS.I18n.getText('okr.drop.reason');
            reason.setAttribute('aria-label', reason.placeholder);
            place.append(reason);
        }
        place.append(back);
        place.okrLine = line;
        return place;
    }

    function remove(line) {
        const form = line.closest('form');
        const others = linesOf(form).filter(other => other !== line);
        const at = linesOf(form).indexOf(line);
        const stays = others[Math.max(0, at - 1)] || addAfter(line, '');
        line.replaceWith(...(line.dataset.key ? [takenOut(line)] : []));
        titleOf(stays).focus();
        changed(stays);
    }

    function move(line, down) {
        const lines = linesOf(line.closest('form'));
        const beside = lines[lines.indexOf(line) + (down ? 1 : -1)];
        if (beside) {
            down ? beside.after(line) : beside.before(line);
            titleOf(line).focus();
            changed(line);
        }
    }

    /** Those that were typed; their places for errors get the names under which the server knows them. */
    function typed(form) {
        form.querySelectorAll('.okr-line .okr-error').forEach(place => delete place.dataset.of);
        return linesOf(form).filter(line => !isEmpty(line) || line.dataset.key).map((line, index) => {
            line.querySelectorAll('.okr-error').forEach(place => {
                place.dataset.of = 'keyResults.' + index + '.' + place.dataset.part;
            });
            return {
                key: line.dataset.key,
                version: line.dataset.version,
                title: titleOf(line).value.trim(),
                champion: championName(line),
                measure: measureOf(line) || null,
                weight: fieldOf(line, 'weight').value,
                ambition: fieldOf(line, 'ambition').value
            };
        });
    }

    function dropped(form) {
        const gone = Array.from(form.querySelectorAll('.okr-taken-out, .okr-made-just-do-it'));
        return gone.filter(place => place.okrLine.dataset.key).map(place => ({
            key: place.okrLine.dataset.key,
            version: place.okrLine.dataset.version,
            reason: place.querySelector('input') ? place.querySelector('input').value.trim() : ''
        }));
    }

    /** A line that was thought of elsewhere, in the first place that is free. */
    function begin(form, title) {
        const lines = linesOf(form);
        const free = lines.find(isEmpty) || addAfter(lines[lines.length - 1], '');
        titleOf(free).value = title;
        changed(free);
    }

    function listen(form) {
        linesOf(form).forEach(line => choose(line, line.dataset));
        form.addEventListener('input', event => {
            if (event.target.matches('.okr-line textarea')) {
                breakUp(event.target.closest('.okr-line'));
            }
        });
        form.addEventListener('keydown', event => {
            const line = event.target.closest('.okr-line');
            if (!line) {
                return;
            }
            if (event.key === 'Backspace' && event.target.matches('textarea') && isEmpty(line)) {
                event.preventDefault();
                remove(line);
            } else if (event.altKey && /^Arrow(Up|Down)$/.test(event.key)) {
                event.preventDefault();
                move(line, event.key === 'ArrowDown');
            }
        });
        form.addEventListener('okr-choice', event => {
            const line = event.target.closest('.okr-line');
            ({
                measure: () => Headway.openMeasure(line),
                up: () => move(line, false),
                down: () => move(line, true),
                drop: () => remove(line)
            })[event.detail]();
        });
    }

    Headway.lines = {
        listen, begin, linesOf, typed, dropped, championName, addAfter, goBelow, remove, choose, measureOf, titleOf, fieldOf, changed, isEmpty
    };
})();
