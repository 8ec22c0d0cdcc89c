// A menu under its button. In a widget, <button aria-haspopup="menu" data-menu="objective"> opens the widget's
// <div class="okr-menu" role="menu" data-menu="objective" popover="manual">, whose items are buttons with data-choice, or links.
// The button hears "okr-menu" before its menu opens (detail: the menu, to hide items) and "okr-choice" with what was chosen.
(function () {
    'use strict';

    const OPENER = '[aria-haspopup="menu"][data-menu]';
    const openers = new WeakMap();

    const menuOf = opener => opener.closest('.okr').querySelector('.okr-menu[data-menu="' + opener.dataset.menu + '"]');
    const items = menu => Array.from(menu.querySelectorAll('[role^="menuitem"]')).filter(item => !item.hidden);
    const tell = (opener, name, detail) => opener.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: detail }));

    /** Under the button, its end at the button's end, and inside of the window. */
    function place(menu, opener) {
        const button = opener.getBoundingClientRect();
        const rtl = getComputedStyle(opener).direction === 'rtl';
        const left = rtl ? button.left : button.right - menu.offsetWidth;
        const room = document.documentElement.clientWidth - menu.offsetWidth - 8;
        const below = button.bottom + 4 + menu.offsetHeight <= document.documentElement.clientHeight;
        const top = below ? button.bottom + 4 : Math.max(8, button.top - 4 - menu.offsetHeight);
        menu.style.left = Math.max(8, Math.min(left, room)) + window.scrollX + 'px';
        menu.style.top = top + window.scrollY + 'px';
    }

    function close(menu, focused) {
        const opener = openers.get(menu);
        menu.hidePopover();
        if (focused && opener && opener.isConnected) {
            opener.focus();
        }
    }

    function open(opener, last) {
        const menu = menuOf(opener);
        if (menu.matches(':popover-open')) {
            close(menu, true);
            return;
        }
        openers.set(menu, opener);
        tell(opener, 'okr-menu', menu);
        menu.ontoggle = event => opener.setAttribute('aria-expanded', event.newState === 'open');
        menu.showPopover();
        place(menu, opener);
        items(menu).at(last ? -1 : 0).focus();
    }

    /** Up and down go round; a letter goes to the next item that begins with it. */
    function next(menu, key) {
        const all = items(menu);
        const at = all.indexOf(document.activeElement);
        const letter = key.length === 1 && key.trim() ? key.toLowerCase() : '';
        const round = all.slice(at + 1).concat(all.slice(0, at + 1));
        switch (key) {
            case 'ArrowDown': return round[0];
            case 'ArrowUp': return all.at(at > 0 ? at - 1 : -1);
            case 'Home': return all[0];
            case 'End': return all.at(-1);
            default: return letter && round.find(item => item.textContent.trim().toLowerCase().startsWith(letter));
        }
    }

    function press(menu, event) {
        const to = event.ctrlKey || event.metaKey || event.altKey ? null : next(menu, event.key);
        if (event.key === 'Escape') {
            // The products listen for Esc too.
            event.stopPropagation();
            event.preventDefault();
            close(menu, true);
        } else if (event.key === 'Tab') {
            close(menu, true);
        } else if (to) {
            event.preventDefault();
            to.focus();
        }
    }

    document.addEventListener('keydown', event => {
        const menu = event.target.closest('.okr-menu');
        const opener = event.target.closest(OPENER);
        if (menu) {
            press(menu, event);
        } else if (opener && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
            event.preventDefault();
            open(opener, event.key === 'ArrowUp');
        }
    }, true);

    document.addEventListener('click', event => {
        const opener = event.target.closest(OPENER);
        const item = event.target.closest('.okr-menu [role^="menuitem"]');
        if (opener) {
            open(opener, false);
        } else if (item) {
            const menu = item.closest('.okr-menu');
            close(menu, true);
            if (item.dataset.choice) {
                tell(openers.get(menu), 'okr-choice', item.dataset.choice);
            }
        }
    });

    document.addEventListener('pointerdown', event => {
        document.querySelectorAll('.okr-menu:popover-open').forEach(menu => {
            if (!menu.contains(event.target) && !openers.get(menu).contains(event.target)) {
                close(menu, false);
            }
        });
    }, true);
})();
