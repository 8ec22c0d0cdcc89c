// One tooltip for everything that is cut off: it reads the cell's own text. The number tells itself exactly.
(function () {
    'use strict';

    const PATIENCE = 500;
    const CUT = '.okr-who, .okr-title, .okr-step, .okr-told, .okr-aim, .okr-why, .okr-sponsor, .okr-name, .okr-area span, '
        + '.okr-way i, .okr-way em, .okr-age, .okr-lozenge-title';
    const tip = document.createElement('div');
    let waiting = 0;
    let about = null;

    tip.className = 'okr okr-tooltip';
    tip.popover = 'manual';
    tip.dir = 'auto';
    // Whoever listens has heard the whole text already.
    tip.setAttribute('aria-hidden', 'true');

    const isCut = part => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1;

    /** The own text: the champion at the end of a title is no part of it. */
    function own(part) {
        const copy = part.cloneNode(true);
        copy.querySelectorAll('.okr-who, .okr-said').forEach(other => other.remove());
        return copy.textContent.trim();
    }

    function exact(number) {
        const said = number.parentElement.querySelector(':scope > .okr-said');
        return said && said.textContent ? number.firstChild.textContent + said.textContent : '';
    }

    /** What there is to tell about a place, and where: a cut text, or the numbers behind a short one. */
    function topic(target) {
        const number = target.closest('.okr-now');
        const part = target.closest(CUT);
        if (number) {
            return { place: number, text: exact(number) };
        }
        return part && isCut(part) ? { place: part, text: own(part) } : null;
    }

    function show(found) {
        if (!found || !found.text || !found.place.isConnected) {
            return;
        }
        about = found.place;
        tip.textContent = found.text;
        (about.closest('dialog') || document.body).append(tip);
        tip.showPopover();
        const box = about.getBoundingClientRect();
        const room = document.documentElement.clientWidth - tip.offsetWidth - 8;
        const below = box.bottom + 6 + tip.offsetHeight < document.documentElement.clientHeight;
        tip.style.left = Math.max(8, Math.min(box.left, room)) + 'px';
        tip.style.top = (below ? box.bottom + 6 : Math.max(8, box.top - 6 - tip.offsetHeight)) + 'px';
    }

    function hide() {
        clearTimeout(waiting);
        about = null;
        tip.remove();
    }

    document.addEventListener('pointerover', event => {
        const found = event.pointerType !== 'touch' && event.target.closest && event.target.closest('.okr')
            ? topic(event.target) : null;
        if (!found || found.place !== about) {
            hide();
            if (found) {
                waiting = setTimeout(() => show(found), PATIENCE);
            }
        }
    });
    document.addEventListener('focusin', event => {
        const more = event.target.closest('.okr-kr .okr-more, .okr-lozenge, .okr-kr button.okr-now');
        hide();
        if (more && more.matches(':focus-visible')) {
            show(topic(more.matches('.okr-more') ? more.closest('tr').querySelector('.okr-title')
                : more.querySelector('.okr-lozenge-title') || more));
        }
    });
    document.addEventListener('focusout', hide);
    document.addEventListener('pointerdown', hide);
    document.addEventListener('scroll', hide, true);
    document.addEventListener('keydown', hide, true);
})();
