// Somebody decided meanwhile: shows both versions side by side, and keeps what was typed.
(function () {
    'use strict';

    const cell = (tag, text) => {
        const made = document.createElement(tag);
        made.dir = 'auto';
        made.append(text || '–');
        return made;
    };

    function button(text, primary) {
        const made = document.createElement('button');
        made.type = 'button';
        made.className = 'okr-button' + (primary ? ' okr-primary' : '');
        made.append(text);
        return made;
    }

    const label = field =>
        (field.labels ? field.labels[0] : field.querySelector('legend')).firstChild.textContent.trim();

    /** What each side says of a field, in words. */
    function sides(field, theirs) {
        if (field.matches('select')) {
            const text = value => Array.from(field.options).find(option => option.value === value).text;
            return [text(theirs.choices[field.name] || ''), text(field.value)];
        }
        if (field.matches('fieldset')) {
            const chosen = theirs.choices[field.dataset.name] || field.dataset.inherited;
            const boxes = Array.from(field.querySelectorAll('input'));
            const texts = wanted =>
                boxes.filter(wanted).map(box => box.parentElement.textContent.trim()).join(', ');
            return [texts(box => chosen.split(' ').includes(box.value)), texts(box => box.checked)];
        }
        if (field.matches('.okr-person')) {
            return [theirs[field.name], Headway.people.userName(field)].map(name => Headway.people.shown(field, name));
        }
        return [theirs[field.name] || '', field.value.trim()];
    }

    function table(form, theirs) {
        const made = document.createElement('table');
        const head = made.createTHead().insertRow();
        head.append(
            cell('td', ' '),
            cell('th', AJS.I18n.getText('okr.conflict.theirs')),
            cell('th', AJS.I18n.getText('okr.conflict.mine')));
        const body = made.createTBody();
        form.querySelectorAll('[name=why], [name=saidBy], select, fieldset[data-name], [name=coaches]').forEach(field => {
            const [their, mine] = sides(field, theirs);
            if (their !== mine) {
                body.insertRow().append(cell('th', label(field)), cell('td', their), cell('td', mine));
            }
        });
        return made;
    }

    /** In the form, before its end: keep theirs reads the page anew, use mine saves on top of theirs. */
    Headway.showConflict = (form, theirs, again) => {
        form.querySelectorAll('.okr-conflict').forEach(old => old.remove());
        const place = document.createElement('section');
        place.className = 'okr-conflict';
        place.tabIndex = -1;
        const text = theirs.by
            ? AJS.I18n.getText('okr.conflict.by', theirs.by)
            : AJS.I18n.getText('okr.conflict.somebody');
        const keep = button(AJS.I18n.getText('okr.conflict.keep'));
        keep.onclick = () => form.dispatchEvent(new CustomEvent('okr-discard', { bubbles: true }));
        const use = button(AJS.I18n.getText('okr.conflict.use'), true);
        use.onclick = () => {
            form.dataset.version = theirs.version;
            place.remove();
            again();
        };
        place.append(cell('p', text), table(form, theirs), keep, use);
        form.querySelector('.okr-form-foot').before(place);
        place.focus();
    };
})();
