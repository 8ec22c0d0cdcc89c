// Suggestions under a text field, as a combobox: what is typed counts, whatever is suggested.
(function () {
    'use strict';

    const PAUSE = 200;
    let made = 0;

    function element(name, className, text) {
        const made = document.createElement(name);
        made.className = className;
        made.textContent = text || '';
        return made;
    }

    function option(choice, id) {
        const item = element('li', 'okr-choice');
        item.id = id;
        item.setAttribute('role', 'option');
        item.append(element('span', 'okr-choice-label', choice.label), element('span', 'okr-choice-hint', choice.hint));
        return item;
    }

    /** `find(text)` promises choices; `describe(choice)` is called with what the field holds, where that is known. */
    function offer(field, find, describe) {
        const list = element('ul', 'okr okr-choices');
        list.id = 'okr-choices-' + ++made;
        list.setAttribute('role', 'listbox');
        list.hidden = true;
        field.setAttribute('role', 'combobox');
        field.setAttribute('aria-autocomplete', 'list');
        field.setAttribute('aria-controls', list.id);
        field.autocomplete = 'off';
        field.after(list);
        let choices = [];
        let active = -1;
        let waiting = 0;

        function activate(index) {
            active = index;
            Array.from(list.children).forEach((item, at) => item.setAttribute('aria-selected', at === index));
            field.toggleAttribute('aria-activedescendant', false);
            if (index >= 0) {
                field.setAttribute('aria-activedescendant', list.children[index].id);
                list.children[index].scrollIntoView({ block: 'nearest' });
            }
        }

        function close() {
            clearTimeout(waiting);
            list.hidden = true;
            field.setAttribute('aria-expanded', 'false');
            activate(-1);
        }

        async function show(text) {
            const found = await find(text).catch(() => []);
            if (document.activeElement !== field) {
                return;
            }
            choices = found;
            if (text) {
                describe(found.find(choice => choice.value === field.value) || null);
            }
            list.replaceChildren(...choices.map((choice, at) => option(choice, list.id + '-' + at)));
            list.style.width = field.offsetWidth + 'px';
            list.hidden = choices.length === 0;
            field.setAttribute('aria-expanded', String(!list.hidden));
            activate(-1);
            list.scrollIntoView({ block: 'nearest' });
        }

        function later(text) {
            clearTimeout(waiting);
            waiting = setTimeout(() => show(text), PAUSE);
        }

        function choose(choice) {
            field.value = choice.value;
            describe(choice);
            close();
            // The macro browser renders its preview when a field changes.
            field.dispatchEvent(new Event('change', { bubbles: true }));
            field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
        }

        field.addEventListener('focus', () => later(''));
        field.addEventListener('click', () => list.hidden && later(''));
        field.addEventListener('input', () => {
            describe(null);
            later(field.value.trim());
        });
        field.addEventListener('blur', close);
        // Before the blur that would close the list.
        list.addEventListener('mousedown', event => event.preventDefault());
        list.addEventListener('click', event => {
            const item = event.target.closest('li');
            if (item) {
                choose(choices[Array.from(list.children).indexOf(item)]);
            }
        });
        field.addEventListener('keydown', event => {
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step && list.hidden) {
                show('');
            } else if (step) {
                activate((active + step + choices.length) % choices.length);
            } else if (list.hidden || !(event.key === 'Escape' || (event.key === 'Enter' && active >= 0))) {
                return;
            } else if (event.key === 'Enter') {
                choose(choices[active]);
            } else {
                close();
            }
            // Neither the form nor the dialog may take these keys.
            event.preventDefault();
            event.stopPropagation();
        });
    }

    window.Headway.offer = offer;
})();
