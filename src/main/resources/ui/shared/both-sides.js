// Somebody else changed the same meanwhile: what is stored beside what was typed, and one of them is kept.
(function () {
    'use strict';

    function element(name, role, text) {
        const made = document.createElement(name);
        made.setAttribute('role', role);
        made.dir = 'auto';
        made.textContent = text;
        return made;
    }

    function row(...cells) {
        const made = document.createElement('div');
        made.setAttribute('role', 'row');
        made.append(...cells);
        return made;
    }

    function button(text, work) {
        const made = document.createElement('button');
        made.type = 'button';
        made.className = 'okr-button';
        made.textContent = text;
        made.onclick = work;
        return made;
    }

    function table(fields) {
        const made = document.createElement('div');
        made.className = 'okr-differences';
        made.setAttribute('role', 'table');
        made.append(row(
            element('span', 'cell', ''),
            element('b', 'columnheader', AJS.I18n.getText('okr.comparison.theirs')),
            element('b', 'columnheader', AJS.I18n.getText('okr.comparison.mine'))));
        fields.filter(([, theirs, mine]) => theirs !== mine).forEach(([what, theirs, mine]) => made.append(row(
            element('span', 'rowheader', what),
            element('span', 'cell', theirs || '\u2013'),
            element('span', 'cell', mine || '\u2013'))));
        return made;
    }

    /** After an element; fields are triples of name, theirs and mine. */
    Headway.bothSides = (after, fields, keepTheirs, useMine) => {
        const place = document.createElement('section');
        const heading = document.createElement('strong');
        const ways = document.createElement('p');
        const choose = work => () => {
            place.remove();
            work();
        };
        place.className = 'okr-comparison';
        place.setAttribute('role', 'group');
        heading.textContent = AJS.I18n.getText('okr.comparison.heading');
        ways.className = 'okr-comparison-ways';
        ways.append(
            button(AJS.I18n.getText('okr.comparison.keep-theirs'), choose(keepTheirs)),
            button(AJS.I18n.getText('okr.comparison.use-mine'), choose(useMine)));
        place.append(heading, table(fields), ways);
        after.parentElement.querySelectorAll('.okr-comparison').forEach(old => old.remove());
        after.after(place);
        ways.firstElementChild.focus();
    };
})();
