// The form of an objective opens where one is written, and stores it with its key results in one write.
(function () {
    'use strict';

    let current = null;

    const path = form => '/objective' + (form.dataset.key ? '/' + encodeURIComponent(form.dataset.key) : '');
    const isPublished = form => Boolean(form.elements.reason);

    function typed(form, draft) {
        const field = name => form.elements[name] ? form.elements[name].value.trim() : '';
        return {
            id: form.dataset.key ? null : form.okrId,
            container: form.dataset.key ? null : form.dataset.container,
            team: form.dataset.team,
            cycle: field('cycle'),
            version: form.dataset.version,
            title: field('title'),
            whyNow: field('whyNow'),
            sponsor: form.elements.sponsor ? Headway.people.userName(form.elements.sponsor) : '',
            standBehind: String(Headway.stamp.maySign(form) && form.elements.standBehind.checked),
            keyResults: Headway.lines.typed(form),
            dropped: Headway.lines.dropped(form),
            justDoIts: Headway.justDoIts.typed(form),
            left: Headway.coach.leftTexts(form),
            alignedTo: Headway.above.typed(form),
            reason: field('reason'),
            draft: isPublished(form) ? null : String(draft)
        };
    }

    const isDirty = form => JSON.stringify(typed(form, false)) !== form.okrBefore;

    /** A question in the form's own place, with its answers; the first one gets the focus. */
    function put(form, question, answers) {
        const place = form.querySelector('.okr-asked');
        const words = document.createElement('p');
        words.textContent = question;
        place.replaceChildren(words, ...answers.map(([text, work], index) => {
            const button = document.createElement('button');
            button.type = 'button';
            button.className = 'okr-button' + (index === 0 ? ' okr-primary' : '');
            button.textContent = text;
            button.onclick = () => {
                place.replaceChildren();
                work();
            };
            return button;
        }));
        place.querySelector('button').focus();
        place.scrollIntoView({ block: 'nearest' });
    }

    function fillIn(form) {
        const fields = [form.elements.title, form.elements.whyNow, form.elements.sponsor]
            .concat(Array.from(form.querySelectorAll('.okr-line .okr-person')));
        const first = fields.find(field => field && field.value.trim() === '');
        (first || form.elements.title).focus();
    }

    /** Asked once, before readers would ask. */
    async function mayPublish(form) {
        if (form.okrAsked || isPublished(form) || form.dataset.coach === 'off' || form.elements.title.value.trim() === '') {
            return true;
        }
        const open = await Headway.coach.open(form);
        form.okrAsked = true;
        if (open.length === 0) {
            return true;
        }
        put(form, open[0].says, [
            [AJS.I18n.getText('okr.objective-form.publish-anyway'), () => save(form, false)],
            [open[0].fixLabel, () => fillIn(form)]
        ]);
        return false;
    }

    function showConflict(form, answer, draft) {
        const away = current.close;
        Headway.conflict(form, answer, {
            keepTheirs: fresh => {
                form.replaceWith(begin(fresh, away));
                fresh.elements.title.focus();
            },
            useMine: () => save(form, draft)
        });
    }

    /** Beside the sentence stands what to do: nothing that was typed is gone. */
    function showWays(form, failure, draft) {
        const place = form.querySelector('.okr-error[data-of=""]');
        const again = document.createElement('button');
        again.type = 'button';
        again.className = 'okr-link';
        again.textContent = AJS.I18n.getText('okr.request.again');
        again.onclick = () => save(form, draft);
        if (failure.status === 401) {
            const link = document.createElement('a');
            link.href = window.location.href;
            link.target = '_blank';
            link.textContent = AJS.I18n.getText('okr.request.log-in');
            place.append(link, ' ');
        }
        place.append(again);
    }

    async function send(form, draft) {
        Headway.clearErrors(form);
        form.querySelector('.okr-asked').replaceChildren();
        if (!draft && !await mayPublish(form)) {
            return;
        }
        const body = typed(form, draft);
        body.dropped = body.dropped.concat(form.okrDropped || []);
        body.kept = form.okrKept || [];
        try {
            const saved = await Headway.request(path(form), body, form.dataset.key ? 'PUT' : 'POST');
            await finish(form, saved, draft);
        } catch (failure) {
            if (failure.answer && failure.answer.comparison) {
                showConflict(form, failure.answer, draft);
                return;
            }
            Headway.showErrors(form, failure);
            if (!failure.status || failure.status === 401 || failure.status >= 500) {
                showWays(form, failure, draft);
            }
        }
    }

    const save = (form, draft) => Headway.once(form, () => send(form, draft));

    async function finish(form, saved, draft) {
        const words = isPublished(form) ? AJS.I18n.getText('okr.objective-form.saved')
            : draft ? AJS.I18n.getText('okr.objective-form.drafted')
                : AJS.I18n.getText('okr.objective-form.published');
        const widget = form.closest('.okr');
        current = null;
        await Headway.renew(widget, saved.key, words, saved.cycle.label).catch(failure => {
            // It is stored; only the table could not be shown again.
            form.remove();
            Headway.complain(widget.firstElementChild, failure);
        });
    }

    function close(form) {
        const { close: away } = current;
        current = null;
        away();
    }

    function cancel(form) {
        if (!isDirty(form)) {
            close(form);
            return;
        }
        const focused = document.activeElement;
        put(form, AJS.I18n.getText('okr.objective-form.leave'), [
            [AJS.I18n.getText('okr.objective-form.go-on'), () => (form.contains(focused) ? focused : form.elements.title).focus()],
            [AJS.I18n.getText('okr.objective-form.discard'), () => close(form)]
        ]);
    }

    function press(form, event) {
        const field = event.target;
        if (event.key === 'Escape') {
            event.stopPropagation();
            cancel(form);
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            form.requestSubmit();
        } else if (event.key === 'Enter' && field.matches('input') && !event.isComposing) {
            event.preventDefault();
            const line = field.matches('.okr-line .okr-person') && field.closest('.okr-line');
            if (line) {
                Headway.lines.goBelow(line);
            } else if (field.matches('.okr-text')) {
                const fields = Array.from(form.querySelectorAll('input.okr-text, textarea, button[type=submit]'))
                    .filter(other => other.offsetParent);
                fields[fields.indexOf(field) + 1].focus();
            }
        }
    }

    /** Takes a fresh form; {@code away} removes it and gives the focus back. */
    function begin(form, away) {
        form.okrId = Headway.freshId();
        Headway.stamp.listen(form);
        Headway.lines.listen(form);
        if (!isPublished(form) && form.dataset.coach !== 'off') {
            Headway.coach.listen(form);
        }
        form.addEventListener('submit', event => {
            event.preventDefault();
            save(form, false);
        });
        form.addEventListener('keydown', event => press(form, event));
        form.addEventListener('click', event => {
            if (event.target.closest('.okr-cancel')) {
                cancel(form);
            } else if (event.target.closest('.okr-keep-draft')) {
                save(form, true);
            }
        });
        form.okrBefore = JSON.stringify(typed(form, false));
        current = { form, close: away };
        return form;
    }

    /**
     * Fetches a form and shows it; one at a time, for one that is being written in is shown instead.
     *
     * @param show puts it into the page and answers what removes it again
     */
    async function open(address, show) {
        if (current && current.form.isConnected && isDirty(current.form)) {
            current.form.elements.title.focus();
            return null;
        }
        if (current && current.form.isConnected) {
            close(current.form);
        }
        const form = await Headway.above.form(address);
        const away = show(form);
        begin(form, away);
        form.querySelectorAll('textarea[rows="1"]').forEach(Headway.grow);
        form.elements.title.focus();
        return form;
    }

    // A table that is shown anew leaves what is being written where it was written.
    document.addEventListener('okr-table', event => {
        if (current && !current.form.isConnected && isDirty(current.form)) {
            const { form } = current;
            const place = event.target.querySelector('.okr-toolbar, .okr-first-run-ways');
            place.after(form);
            current.close = () => form.remove();
        }
    });

    window.addEventListener('beforeunload', event => {
        if (current && current.form.isConnected && isDirty(current.form)) {
            event.preventDefault();
        }
    });

    Headway.objectiveForm = { open, put, save };
})();
