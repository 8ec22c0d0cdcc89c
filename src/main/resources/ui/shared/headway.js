// What the scripts of all widgets share: requests, dialogs that keep what was typed, words for who cannot see.
(function () {
    'use strict';

    const ROOT = '/rest/headway/1.0';

    /** Everything that can go wrong, as the errors to show: each with a message, some with the field it is about. */
    class Refusal extends Error {
        constructor(errors, status, answer) {
            super(errors[0].message);
            this.errors = errors;
            this.status = status || 0;
            this.answer = answer;
        }
    }

    function refuse(message, status) {
        throw new Refusal([{ field: '', message: message }], status);
    }

    async function send(path, body, method) {
        const headers = { 'X-Atlassian-Token': 'no-check' };
        if (body) {
            headers['Content-Type'] = 'application/json';
        }
        try {
            return await fetch(AJS.contextPath() + ROOT + path, {
                method: method || (body ? 'POST' : 'GET'),
                credentials: 'same-origin',
                headers: headers,
                body: body && JSON.stringify(body)
            });
        } catch (noAnswer) {
            return refuse(body || (method && method !== 'GET') ? AJS.I18n.getText('okr.request.no-answer', product()) : AJS.I18n.getText('okr.request.not-read', product()));
        }
    }

    /** What a page is of. */
    const product = () => window.JIRA ? 'Jira' : 'Confluence';

    /** Administrators are asked for their password after a while, though they are logged in. */
    function loggedOut() {
        return document.querySelector('[data-by-password]')
            ? AJS.I18n.getText('okr.request.password') : AJS.I18n.getText('okr.request.logged-out');
    }

    /** GET without a body, POST with one, unless another method is named; answers text or what the JSON says, or throws a Refusal. */
    async function request(path, body, method) {
        const response = await send(path, body, method);
        if (response.status === 401 || response.redirected) {
            refuse(loggedOut(), 401);
        }
        const isJson = (response.headers.get('Content-Type') || '').includes('json');
        const answer = isJson ? await response.json().catch(() => ({})) : await response.text();
        if (response.ok) {
            return answer;
        }
        if (isJson && answer.errors && answer.errors.length) {
            // On a conflict the answer also says what is stored now.
            throw Object.assign(
                new Refusal(answer.errors, response.status, answer), { theirs: answer.theirs, authorise: answer.authorise, answered: true });
        }
        return refuse(AJS.I18n.getText('okr.request.failed', response.status), response.status);
    }

    /** What a dialog was opened with; an item of a menu is gone by then, its button is not. */
    function openerOf(element) {
        const menu = element.closest('.okr-menu');
        return menu ? menu.closest('.okr').querySelector('[aria-haspopup][data-menu="' + menu.dataset.menu + '"]') : element;
    }

    /** A dialog leaves the page when it closes and keeps its fields; closing gives the focus back to its opener. */
    function openDialog(dialog, element) {
        const opener = openerOf(element);
        document.body.append(dialog);
        dialog.onclose = () => {
            // It tells of its end a moment later; somebody may have opened it again by then.
            if (dialog.open) {
                return;
            }
            dialog.remove();
            if (opener.isConnected) {
                opener.focus();
            }
        };
        dialog.onclick = event => {
            if (event.target.closest('.okr-close, .okr-cancel')) {
                dialog.close();
            }
        };
        // The products listen for Esc too and would keep it from the browser; the browser would close what is below as well.
        dialog.onkeydown = event => {
            if (event.key === 'Escape') {
                event.preventDefault();
                event.stopPropagation();
                dialog.close();
            }
        };
        const { scrollX, scrollY } = window;
        dialog.showModal();
        // Firefox scrolls to where the dialog would stand before it has its place.
        window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    }

    function makeDialog(name, content) {
        const dialog = document.createElement('dialog');
        dialog.className = 'okr okr-dialog okr-' + name + '-dialog';
        dialog.setAttribute('aria-labelledby', 'okr-' + name + '-title');
        dialog.append(content);
        return dialog;
    }

    /** The element that HTML of the server begins with. */
    function parse(html) {
        const template = document.createElement('template');
        template.innerHTML = html.trim();
        return template.content.firstElementChild;
    }

    /** One thing at a time. Nothing is disabled meanwhile, for that would take the focus away. */
    async function once(element, work) {
        if (element.getAttribute('aria-busy') === 'true') {
            return;
        }
        element.setAttribute('aria-busy', 'true');
        try {
            await work();
        } finally {
            element.removeAttribute('aria-busy');
        }
    }

    function freshId() {
        if (window.crypto.randomUUID) {
            return window.crypto.randomUUID();
        }
        // Without https there is no randomUUID.
        const bytes = window.crypto.getRandomValues(new Uint8Array(16));
        bytes[6] = (bytes[6] & 15) | 64;
        bytes[8] = (bytes[8] & 63) | 128;
        const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
        return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
    }

    /** The same words keep their id, so that a retry after a lost answer stores once; other words are something else. */
    function identified(form, said) {
        const words = JSON.stringify(said);
        if (form.dataset.said !== words) {
            form.dataset.said = words;
            form.dataset.id = freshId();
        }
        return Object.assign({ id: form.dataset.id }, said);
    }

    function clearErrors(form) {
        form.querySelectorAll('.okr-error').forEach(place => place.replaceChildren());
        form.querySelectorAll('[aria-invalid]').forEach(field => field.removeAttribute('aria-invalid'));
    }

    /** What the product did not answer is sent again as it is. */
    function again() {
        const button = document.createElement('button');
        button.type = 'submit';
        button.className = 'okr-again';
        button.textContent = AJS.I18n.getText('okr.request.again');
        return button;
    }

    /** Each message stands at its field; those about no field of the form stand at its end. */
    function showErrors(form, failure) {
        if (!failure.errors) {
            throw failure;
        }
        clearErrors(form);
        failure.errors.forEach(error => {
            const places = Array.from(form.querySelectorAll('.okr-error'));
            const own = places.find(place => place.dataset.of === (error.field || ''));
            const place = own || places[places.length - 1];
            place.append(...(failure.authorise ? Headway.refused(failure) : [error.message]), ' ');
            if (!failure.answered || failure.authorise) {
                place.append(again());
            }
            const field = place.dataset.of && place.parentElement.querySelector('input, textarea, select');
            if (field) {
                field.setAttribute('aria-invalid', 'true');
            }
        });
        const first = form.querySelector('[aria-invalid]');
        if (first) {
            first.focus();
        }
    }

    /** Fields that begin with one line grow with what is typed. */
    function grow(field) {
        field.style.height = 'auto';
        field.style.height = field.scrollHeight + 2 + 'px';
    }

    document.addEventListener('input', event => {
        if (event.target.matches('.okr-form textarea[rows="1"]')) {
            grow(event.target);
        }
    });

    /** Tells whoever adds something to it that a part of the page is there. */
    function shown(element) {
        element.dispatchEvent(new CustomEvent('okr-shown', { bubbles: true }));
        return element;
    }

    const voice = document.createElement('div');
    voice.className = 'okr-said';
    voice.setAttribute('role', 'status');
    let speaking = 0;

    /** Says a sentence to whoever listens instead of looking. */
    function say(sentence) {
        document.body.append(voice);
        voice.textContent = '';
        clearTimeout(speaking);
        speaking = setTimeout(() => voice.append(sentence), 100);
    }

    window.Headway = {
        request, openerOf, openDialog, makeDialog, parse, once, identified, clearErrors, showErrors, say, grow, freshId, shown
    };
    document.documentElement.classList.add('okr-live');
})();
