// What is above an objective is asked for together with its form, so that nothing moves once the form is there.
(function () {
    'use strict';

    /** Without it nothing is asked for, and what was said stays. */
    const above = address => Headway.request(address.replace(/(\/form)?(\?|$)/, '/above$2')).catch(() => '');

    /** A form, with what it can be aligned to where there is something. */
    async function form(address) {
        const [html, more] = await Promise.all([Headway.request(address), above(address)]);
        const fresh = Headway.parse(html);
        if (more.trim()) {
            fresh.querySelector('.okr-objective-lines').after(Headway.parse(more));
        }
        return fresh;
    }

    Headway.above = { form, typed: form => form.elements.alignedTo ? form.elements.alignedTo.value : null };
})();
