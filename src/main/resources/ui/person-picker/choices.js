// Choices under a text field, as a combobox: what is typed counts, whatever is offered.
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
        const label = element('span', 'okr-choice-label', choice.label);
        item.id = id;
        item.setAttribute('role', 'option');
        label.dir = 'auto';
        item.append(label, element('span', 'okr-choice-hint', choice.hint));
        return item;
    }

    function nothing(words) {
        const item = element('li', 'okr-choice-none', words);
        item.setAttribute('role', 'option');
        item.setAttribute('aria-disabled', 'true');
        return item;
    }

    /** Under its field, above it where there is no room below, and inside of the window. */
    function place(list, field) {
        const beside = field.getBoundingClientRect();
        const { clientWidth, clientHeight } = document.documentElement;
        const rtl = getComputedStyle(field).direction === 'rtl';
        list.style.width = Math.min(Math.max(beside.width, 240), clientWidth - 16) + 'px';
        const ends = rtl ? beside.left >= 8 + list.offsetWidth - beside.width : beside.left + list.offsetWidth > clientWidth - 8;
        const left = ends ? beside.right - list.offsetWidth : beside.left;
        const below = beside.bottom + 2 + list.offsetHeight <= clientHeight;
        const top = below ? beside.bottom + 2 : Math.max(8, beside.top - 2 - list.offsetHeight);
        list.style.left = Math.max(8, Math.min(left, clientWidth - list.offsetWidth - 8)) + window.scrollX + 'px';
        list.style.top = top + window.scrollY + 'px';
    }

    /**
     * Offers choices under a field. `find(text)` promises them, `pick(choice)` puts one into the field; `opened()` is what is asked
     * for before anything is typed, `typed()` hears that the text changed, `found(choices)` what there is, `none` says that nothing is.
     */
    function offer(field, { find, pick, opened = () => '', typed = () => {}, found = () => {}, none }) {
        const list = element('ul', 'okr okr-choices');
        list.id = 'okr-choices-' + ++made;
        list.popover = 'manual';
        list.setAttribute('role', 'listbox');
        list.setAttribute('aria-label', field.labels && field.labels[0] ? field.labels[0].textContent.trim()
            : field.getAttribute('aria-label') || field.name);
        field.setAttribute('role', 'combobox');
        field.setAttribute('aria-autocomplete', 'list');
        field.setAttribute('aria-expanded', 'false');
        field.autocomplete = 'off';
        let choices = [];
        let active = -1;
        let waiting = 0;
        let asked = 0;
        let choosing = false;

        const isOpen = () => list.isConnected;

        function activate(index) {
            active = index;
            Array.from(list.children).forEach((item, at) => item.setAttribute('aria-selected', at === index));
            field.removeAttribute('aria-activedescendant');
            if (index >= 0) {
                field.setAttribute('aria-activedescendant', list.children[index].id);
                list.children[index].scrollIntoView({ block: 'nearest' });
            }
        }

        function close() {
            clearTimeout(waiting);
            asked++;
            activate(-1);
            list.remove();
            document.removeEventListener('scroll', scrolled, true);
            field.setAttribute('aria-expanded', 'false');
            field.removeAttribute('aria-controls');
        }

        // What scrolls moves the field away from its list.
        function scrolled(event) {
            if (event.target !== list) {
                close();
            }
        }

        function open() {
            (field.closest('dialog') || document.body).append(list);
            list.showPopover();
            place(list, field);
            document.addEventListener('scroll', scrolled, true);
            field.setAttribute('aria-controls', list.id);
            field.setAttribute('aria-expanded', 'true');
        }

        /** The newest question counts. */
        async function show(text) {
            const question = ++asked;
            const all = await find(text).catch(() => []);
            if (question !== asked || document.activeElement !== field) {
                return;
            }
            choices = all;
            found(choices, text);
            list.replaceChildren(...choices.map((choice, at) => option(choice, list.id + '-' + at)));
            if (choices.length === 0 && text && none) {
                list.append(nothing(none));
                Headway.say(none);
            }
            active = -1;
            if (list.children.length === 0) {
                close();
            } else if (isOpen()) {
                place(list, field);
            } else {
                open();
            }
            activate(-1);
        }

        function later(text) {
            clearTimeout(waiting);
            waiting = setTimeout(() => show(text), PAUSE);
        }

        function choose(choice) {
            choosing = true;
            pick(choice);
            // Whoever looks at the field hears of it as if it had been typed; the macro browser renders its preview.
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
            field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
            choosing = false;
            close();
        }

        field.addEventListener('focus', () => opened() === '' && later(''));
        field.addEventListener('click', () => !isOpen() && opened() === '' && later(''));
        field.addEventListener('input', () => {
            if (!choosing) {
                typed();
                later(field.value.trim());
            }
        });
        field.addEventListener('blur', close);
        // Before the blur that would close the list.
        list.addEventListener('mousedown', event => event.preventDefault());
        list.addEventListener('click', event => {
            const item = event.target.closest('.okr-choice');
            if (item) {
                choose(choices[Array.from(list.children).indexOf(item)]);
            }
        });
        field.addEventListener('keydown', event => {
            const step = event.altKey ? 0 : { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step && !isOpen()) {
                show(opened());
            } else if (step && choices.length) {
                activate(active < 0 && step < 0 ? choices.length - 1 : (active + step + choices.length) % choices.length);
            } else if (!isOpen() || !(event.key === 'Escape' || (event.key === 'Enter' && active >= 0))) {
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

    window.Headway.offerChoices = offer;
})();
