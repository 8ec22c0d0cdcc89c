// Lines of the form that are no key results: they become just-do-its of the objective when it is saved.
(function () {
    'use strict';

    const placesIn = form => Array.from(form.querySelectorAll('.okr-made-just-do-it'));

    /** The line gives its place to its words and a way back. */
    function make(line) {
        const form = line.closest('form');
        const lines = Headway.lines;
        const place = document.createElement('li');
        const words = document.createElement('span');
        const back = document.createElement('button');
        const error = document.createElement('p');
        place.className = 'okr-made-just-do-it';
        place.okrId = Headway.freshId();
        place.okrLine = line;
        words.dir = 'auto';
        words.textContent = AJS.I18n.getText('okr.objective-form.just-do-it', lines.titleOf(line).value.trim());
        back.className = 'okr-button';
        back.type = 'button';
        back.textContent = AJS.I18n.getText('okr.objective-form.put-back');
        back.onclick = () => {
            place.replaceWith(line);
            lines.titleOf(line).focus();
            lines.changed(line);
        };
        error.className = 'okr-error';
        place.append(words, back, error);
        const others = lines.linesOf(form).filter(other => other !== line);
        const next = others.find(lines.isEmpty) || lines.addAfter(line, '');
        line.replaceWith(place);
        lines.titleOf(next).focus();
        lines.changed(next);
        Headway.say(words.textContent);
    }

    function typed(form) {
        return placesIn(form).map((place, index) => {
            place.querySelector('.okr-error').dataset.of = 'justDoIts.' + index + '.title';
            return {
                id: place.okrId,
                title: Headway.lines.titleOf(place.okrLine).value.trim(),
                owner: Headway.lines.championName(place.okrLine)
            };
        });
    }

    Headway.justDoIts = { make, typed };
})();
