// Opens rows. Everything listens at the document, so tables that come later need no start.
(function () {
    'use strict';

    let opened = 0;

    /** The earlier day that a table shows, as its question names it; empty where it shows today. */
    function dayOf(element) {
        const table = element && element.closest('.okr-table');
        return (table && new URLSearchParams(table.dataset.question).get('asOf')) || '';
    }

    const path = row => '/key-result/' + encodeURIComponent(row.dataset.key) + '/details?asOf=' + dayOf(row);

    function detailsOf(row) {
        const next = row.nextElementSibling;
        return next && next.matches('.okr-details') ? next : null;
    }

    function emptyDetails(row) {
        const details = document.createElement('tr');
        const cell = document.createElement('td');
        details.className = 'okr-details';
        details.setAttribute('role', 'row');
        cell.setAttribute('role', 'cell');
        cell.colSpan = 6;
        cell.id = 'okr-details-' + (++opened);
        details.append(cell);
        row.after(details);
        row.querySelector('.okr-more').setAttribute('aria-controls', cell.id);
        return details;
    }

    function failure(message, again) {
        const line = document.createElement('p');
        const button = document.createElement('button');
        line.className = 'okr-error';
        line.setAttribute('role', 'alert');
        button.className = 'okr-button';
        button.textContent = AJS.I18n.getText('okr.request.again');
        button.onclick = again;
        line.append(message, button);
        return line;
    }

    async function fill(row, cell) {
        cell.setAttribute('aria-busy', 'true');
        cell.textContent = AJS.I18n.getText('okr.request.loading');
        try {
            cell.replaceChildren(Headway.parse(await Headway.request(path(row))));
            Headway.shown(cell);
        } catch (refusal) {
            cell.replaceChildren(failure(refusal.message, () => fill(row, cell)));
        }
        cell.removeAttribute('aria-busy');
    }

    function toggle(row) {
        const open = row.querySelector('.okr-more').getAttribute('aria-expanded') !== 'true';
        row.querySelector('.okr-more').setAttribute('aria-expanded', open);
        const known = detailsOf(row);
        if (known) {
            known.hidden = !open;
        } else if (open) {
            fill(row, emptyDetails(row).firstElementChild);
        }
    }

    /** The signs of an objective follow its rows. */
    function retell(group) {
        const names = {
            high: AJS.I18n.getText('okr.confidence.high'),
            medium: AJS.I18n.getText('okr.confidence.medium'),
            low: AJS.I18n.getText('okr.confidence.low'),
            none: AJS.I18n.getText('okr.confidence.none')
        };
        const levels = Array.from(group.querySelectorAll('.okr-kr .okr-sign'), sign =>
            sign.parentElement.className.replace('okr-', ''));
        group.querySelectorAll('.okr-pips .okr-sign').forEach((pip, index) => {
            pip.className = 'okr-sign okr-' + levels[index];
        });
        const each = Object.keys(names)
            .map(level => [levels.filter(one => one === level).length, names[level]])
            .filter(([count]) => count)
            .map(said => said.join(' '))
            .join(', ');
        // What stands before the colon is how many they are, and that stays.
        const said = group.querySelector('.okr-pips .okr-said');
        said.textContent = said.textContent.replace(/:.*/, ': ' + each);
    }

    /** Puts a fresh row in place of each older one; what was open is fetched again. Answers the one in this table. */
    function replaceRow(key, html, table) {
        let here = null;
        document.querySelectorAll('.okr-kr[data-key="' + CSS.escape(key) + '"]').forEach(row => {
            const fresh = Headway.parse(html);
            const details = detailsOf(row);
            const open = details && !details.hidden;
            row.replaceWith(fresh);
            if (details) {
                details.remove();
            }
            if (open) {
                toggle(fresh);
            }
            retell(fresh.closest('.okr-group'));
            Headway.shown(fresh);
            fresh.classList.add('okr-fresh');
            setTimeout(() => fresh.classList.remove('okr-fresh'), 2000);
            here = fresh.closest('.okr-table') === table || !here ? fresh : here;
        });
        return here;
    }

    document.addEventListener('click', event => {
        const more = event.target.closest('.okr-more');
        if (more) {
            toggle(more.closest('tr'));
        }
    });

    // A box that opens and closes says so, and answers to Enter as a button does.
    const tell = event => {
        if (event.target.matches && event.target.matches('.okr-open')) {
            event.target.setAttribute('aria-expanded', event.target.checked);
        }
    };
    document.addEventListener('change', tell);
    document.addEventListener('focusin', tell);
    document.addEventListener('keydown', event => {
        if (event.key === 'Enter' && event.target.matches('.okr-open')) {
            event.target.click();
        }
    });

    /** The header stays below the bar that the product keeps at the top. */
    function makeRoom() {
        const bar = document.getElementById('header');
        const stays = bar && /fixed|sticky/.test(getComputedStyle(bar).position);
        document.documentElement.style.setProperty('--okr-top', (stays ? bar.offsetHeight : 0) + 'px');
    }

    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', makeRoom) : makeRoom();

    Headway.dayOf = dayOf;
    Headway.replaceRow = replaceRow;
})();
