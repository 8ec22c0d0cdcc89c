// Reads the tables of the page that somebody stands on: what they see, and no more.
(function () {
    'use strict';

    const BLOCKS = /^(ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
    const SILENT = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|BUTTON|INPUT|SELECT|TEXTAREA|SVG|svg)$/;

    function root() {
        return document.querySelector('#main-content, main, #content') || document.body;
    }

    /** The words of a node: a line each for what stands on lines of its own, a bullet before items of a list. */
    function words(node) {
        if (node.nodeType === Node.TEXT_NODE) {
            return node.data.replace(/\s+/g, ' ');
        }
        if (node.nodeType !== Node.ELEMENT_NODE || SILENT.test(node.tagName) || node.hidden) {
            return '';
        }
        if (node.tagName === 'BR') {
            return '\n';
        }
        if (node.tagName === 'IMG') {
            return node.classList.contains('emoticon') ? ' ' + (node.alt || '') + ' ' : '';
        }
        const inside = Array.from(node.childNodes, words).join('');
        if (node.tagName === 'LI') {
            return '\n\u2022 ' + inside.trim() + '\n';
        }
        if (node.tagName === 'TD' || node.tagName === 'TH') {
            return inside + ' ';
        }
        return BLOCKS.test(node.tagName) ? '\n' + inside + '\n' : inside;
    }

    function cell(element) {
        const mentions = element.querySelectorAll('a[data-username]');
        const read = { text: words(element).replace(/ *\n[ \n]*/g, '\n').trim() };
        if (element.rowSpan !== 1) {
            read.rows = String(element.rowSpan || element.closest('table').rows.length);
        }
        if (element.colSpan !== 1) {
            read.columns = String(element.colSpan);
        }
        if (element.tagName === 'TH') {
            read.header = 'true';
        }
        if (mentions.length === 1) {
            read.mention = mentions[0].dataset.username;
        }
        return read;
    }

    /** Sticky heads are copies of those of the table. */
    function rows(table) {
        return Array.from(table.rows).filter(row => !row.closest('.tableFloatingHeader'));
    }

    function isLayout(table) {
        return table.rows.length < 2 || Array.from(table.rows).every(row => row.cells.length < 2);
    }

    /** The outermost tables that are not there for the layout alone; ours say nothing new. */
    function candidates() {
        const taken = [];
        root().querySelectorAll('table').forEach(table => {
            const inside = taken.some(other => other.contains(table));
            if (!inside && !isLayout(table) && !table.closest('.okr, .okr-static, nav, header, footer')) {
                taken.push(table);
            }
        });
        return taken;
    }

    function headingOf(table) {
        const above = Array.from(root().querySelectorAll('h1, h2, h3, h4, h5, h6'))
            .filter(heading => !heading.closest('.okr, table'))
            .filter(heading => heading.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING);
        return above.length ? above[above.length - 1].textContent.trim() : '';
    }

    function pageTables() {
        return candidates().map(table => ({
            heading: headingOf(table),
            rows: rows(table).map(row => Array.from(row.cells, cell))
        }));
    }

    window.Headway.pageTables = pageTables;
})();
