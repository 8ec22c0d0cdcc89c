// Our fields in the macro browser: areas, cycles, people, days and key results are chosen, not spelled.
(function () {
    'use strict';

    function ask(kind, text, more) {
        return Headway.request('/suggestion/' + kind + '?text=' + encodeURIComponent(text) + (more || ''));
    }

    function space() {
        return AJS.Meta.get('space-key') || '';
    }

    function areas(text) {
        return ask('area', text, '&container=' + encodeURIComponent(space()));
    }

    async function cycles(text) {
        const all = await ask('cycle', '');
        const small = text.toLowerCase();
        return all.filter(cycle => (cycle.label + cycle.value).toLowerCase().includes(small));
    }

    async function people(text) {
        const me = {
            value: 'me',
            label: AJS.I18n.getText('okr.suggestion.me'),
            hint: 'me'
        };
        return text ? Headway.people.find(text) : [me];
    }

    function keyResults(text) {
        return ask('key-result', text);
    }

    /** The product's own text field, with our suggestions under it, and below what a value means that does not say so itself. */
    function chosen(find, told) {
        return function (parameter, options) {
            const field = AJS.MacroBrowser.ParameterFields.string(parameter, options);
            const input = field.input[0];
            const meaning = document.createElement('div');
            meaning.className = 'okr okr-meaning';
            const describe = choice => meaning.replaceChildren(choice && told ? told(choice) : '');
            field.paramDiv[0].classList.add('okr-chosen');
            Headway.offerChoices(input, {
                find: find,
                pick: choice => {
                    input.value = choice.value;
                    describe(choice);
                },
                typed: () => describe(null),
                found: (choices, text) => text && describe(choices.find(choice => choice.value === input.value) || null),
                none: find === people && AJS.I18n.getText('okr.person.none')
            });
            input.after(meaning);
            const setValue = field.setValue;
            field.setValue = async function (value) {
                setValue.apply(field, arguments);
                if (told && value) {
                    const found = await find(value).catch(() => []);
                    describe(found.find(choice => choice.value === value && input.value === value) || null);
                }
            };
            return field;
        };
    }

    function day(parameter, options) {
        const field = AJS.MacroBrowser.ParameterFields.string(parameter, options);
        field.input[0].type = 'date';
        return field;
    }

    AJS.MacroBrowser.setMacroJsOverride('headway-table', {
        fields: {
            string: {
                team: chosen(areas),
                cycle: chosen(cycles),
                sponsor: chosen(people, person => person.label),
                champion: chosen(people, person => person.label),
                asOf: day
            }
        }
    });
    AJS.MacroBrowser.setMacroJsOverride('headway-agenda', {
        fields: {
            string: {
                team: chosen(areas),
                cycle: chosen(cycles),
                sponsor: chosen(people, person => person.label),
                champion: chosen(people, person => person.label),
                since: day
            }
        }
    });
    AJS.MacroBrowser.setMacroJsOverride('headway-key-result', {
        fields: { string: { key: chosen(keyResults, keyResult => keyResult.label) } }
    });
})();
