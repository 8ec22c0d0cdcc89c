// Fields for people: they show full names and send user names. Whoever is not picked may be typed by user name.
// <input class="okr-person" value="Ana Ruiz" data-user-name="ana">; with data-several there may be more, with commas between.
(function () {
    'use strict';

    const offered = new WeakSet();
    const known = new WeakMap();

    const parts = (field, text) => ('several' in field.dataset ? text.split(',') : [text]).map(part => part.trim());

    /** User names by the full names that stand in a field. */
    function people(field) {
        if (!known.has(field)) {
            const names = parts(field, field.dataset.userName || '');
            known.set(field, new Map(parts(field, field.defaultValue).map((shown, at) => [shown, names[at]])));
        }
        return known.get(field);
    }

    /** What a field means, as it is sent: user names, and what was typed without picking. */
    function userName(field) {
        return parts(field, field.value).map(part => people(field).get(part) || part).filter(Boolean).join(', ');
    }

    /** The same user names as a reader knows them, as far as the field does. */
    function shown(field, userNames) {
        const full = new Map(Array.from(people(field), ([shownAs, name]) => [name, shownAs]));
        return parts(field, userNames || '').map(name => full.get(name) || name).join(', ');
    }

    function put(field, name, fullName) {
        known.set(field, new Map([[fullName, name]]));
        field.value = fullName;
    }

    /** A namesake of somebody who stands there already, and a name with a comma among several, can only be told by user name. */
    function pick(field, choice) {
        const before = parts(field, field.value).slice(0, -1);
        const another = people(field).get(choice.label);
        const unclear = 'several' in field.dataset
            && (choice.label.includes(',') || (before.includes(choice.label) && another !== choice.value));
        const written = unclear ? choice.value : choice.label.trim();
        people(field).set(written, choice.value);
        field.value = before.concat(written).join(', ');
    }

    const find = text => text ? Headway.request('/suggestion/person?text=' + encodeURIComponent(text)) : Promise.resolve([]);

    document.addEventListener('focusin', event => {
        const field = event.target;
        if (!field.matches('input.okr-person') || offered.has(field)) {
            return;
        }
        offered.add(field);
        const last = () => parts(field, field.value).pop();
        const others = () => userName(field).split(', ').slice(0, -1);
        Headway.offerChoices(field, {
            find: async () => (await find(last())).filter(choice => !others().includes(choice.value)),
            pick: choice => pick(field, choice),
            opened: last,
            none: AJS.I18n.getText('okr.person.none')
        });
    });

    // A form that the browser sends by itself.
    document.addEventListener('formdata', event => {
        event.target.querySelectorAll('input.okr-person[name]').forEach(field => event.formData.set(field.name, userName(field)));
    });

    Headway.people = { userName, shown, put, find };
})();
