// Brings in the tables of the page or a pasted list: a preview first, and nothing is written before the last button.
(function () {
    'use strict';

    class BringIn {
        constructor(widget) {
            const form = widget.querySelector('.okr-bring-in-form').content.cloneNode(true).firstElementChild;
            this.widget = widget;
            this.form = form;
            this.preview = form.querySelector('.okr-preview');
            this.write = form.querySelector('.okr-write');
            this.place = { team: widget.dataset.team, cycle: widget.dataset.cycle };
            this.asked = 0;
            this.forget();
            form.addEventListener('submit', event => {
                event.preventDefault();
                this.ask();
            });
            form.elements.text.addEventListener('input', () => this.forget());
            this.write.addEventListener('click', () => this.bringIn());
            form.querySelector('.okr-switch').addEventListener('click', () => this.read(!this.ofPage));
            this.preview.addEventListener('change', event => this.choose(event.target));
            this.dialog = Headway.makeDialog('bring-in', form);
        }

        open(button) {
            Headway.openDialog(this.dialog, button);
            this.tables = Headway.pageTables();
            this.read(this.tables.length > 0 && !this.form.elements.text.value);
        }

        /** Begins with the tables of the page, or with what is pasted. */
        read(ofPage) {
            const change = this.form.querySelector('.okr-switch');
            this.ofPage = ofPage;
            this.form.querySelector('.okr-paste').hidden = ofPage;
            change.hidden = this.tables.length === 0;
            change.textContent = ofPage ? change.dataset.paste : change.dataset.page;
            this.forget();
            if (ofPage) {
                this.ask();
            } else {
                this.form.elements.text.focus();
            }
        }

        /** A preview speaks of one text; another text needs another. */
        forget() {
            this.asked++;
            this.columns = [];
            this.starts = {};
            this.people = {};
            this.shown = null;
            this.drafts = null;
            this.preview.replaceChildren();
            this.counts('');
            this.write.hidden = true;
            this.form.querySelector('.okr-show').hidden = Boolean(this.ofPage);
        }

        counts(sentence) {
            this.form.querySelector('.okr-counts').textContent = sentence;
        }

        body() {
            return {
                container: this.widget.dataset.container,
                team: this.place.team,
                cycle: this.place.cycle,
                text: this.ofPage ? '' : this.form.elements.text.value,
                tables: this.ofPage ? this.tables : [],
                columns: this.columns,
                starts: this.starts,
                people: this.people
            };
        }

        /** What is shown, published or kept as drafts as it stands above the button. */
        order() {
            return Object.assign({ drafts: this.preview.querySelector('[name=drafts]:checked').value }, this.shown);
        }

        /** The newest question counts: an answer to an older one is dropped. */
        async ask() {
            const question = ++this.asked;
            const body = this.body();
            Headway.clearErrors(this.form);
            this.preview.setAttribute('aria-busy', 'true');
            try {
                const answer = await Headway.request('/import/preview', body);
                if (question === this.asked) {
                    this.show(answer);
                    this.shown = body;
                }
            } catch (failure) {
                if (question === this.asked) {
                    this.fail(failure);
                }
            } finally {
                if (question === this.asked) {
                    this.preview.removeAttribute('aria-busy');
                }
            }
        }

        /** What cannot be read off the page may be pasted in part: the error stands at the box for that. */
        fail(failure) {
            this.shown = null;
            this.write.hidden = true;
            const ofText = (failure.errors || []).some(error => error.field === 'text');
            this.form.querySelector('.okr-paste').hidden = this.ofPage && !ofText;
            Headway.showErrors(this.form, failure);
        }

        fields() {
            return Array.from(this.preview.querySelectorAll('select, input'));
        }

        show(answer) {
            const fresh = Headway.parse(answer.html);
            const focus = this.fields().indexOf(document.activeElement);
            const scrolled = this.preview.querySelector('.okr-lines');
            const top = scrolled ? scrolled.scrollTop : 0;
            this.preview.replaceChildren(fresh);
            this.write.textContent = fresh.dataset.action;
            this.write.hidden = answer.keyResults === 0;
            this.form.querySelector('.okr-show').hidden = this.ofPage || !this.write.hidden;
            this.counts(fresh.dataset.summary);
            this.preview.querySelector('.okr-lines').scrollTop = top;
            this.preview.querySelector('.okr-publishing').hidden = this.write.hidden;
            if (this.drafts !== null) {
                this.preview.querySelector('[name=drafts][value="' + this.drafts + '"]').checked = true;
            }
            if (focus >= 0 && this.fields()[focus]) {
                this.fields()[focus].focus();
            } else if (!this.write.hidden) {
                this.write.focus();
            }
        }

        choose(field) {
            if (field.name === 'drafts') {
                this.drafts = field.value;
                return;
            }
            if (field.name === 'team' || field.name === 'cycle') {
                this.place[field.name] = field.value;
            } else if (field.closest('.okr-columns')) {
                this.starts = {};
                this.columns = Array.from(this.preview.querySelectorAll('.okr-columns'), table =>
                    Array.from(table.querySelectorAll('select'), select => select.value));
            } else if (field.dataset.words) {
                const meant = Headway.people.userName(field);
                // A field that leaves the page tells its change once more.
                if (meant === (this.people[field.dataset.words] || '')) {
                    return;
                }
                this.people[field.dataset.words] = meant;
            } else if (field.value === 'given') {
                field.nextElementSibling.hidden = false;
                field.nextElementSibling.focus();
                return;
            } else if (field.value.trim()) {
                this.starts[field.dataset.line] = field.value;
            } else {
                delete this.starts[field.dataset.line];
            }
            this.ask();
        }

        /** Writes what is shown, and nothing else; the page that comes next offers to take it back. */
        async bringIn() {
            if (!this.shown || this.preview.hasAttribute('aria-busy')) {
                return;
            }
            await Headway.once(this.form, async () => {
                Headway.clearErrors(this.form);
                try {
                    Headway.keepBroughtIn(await Headway.request('/import', Headway.identified(this.form, this.order())), this.widget);
                    window.location.reload();
                } catch (failure) {
                    // To try again is to press the button again: the form's own would ask for a preview.
                    Headway.showErrors(this.form, Object.assign(failure, { answered: true }));
                }
            });
        }
    }

    const dialogs = new WeakMap();

    document.addEventListener('click', event => {
        const button = event.target.closest('.okr-bring-in');
        if (!button) {
            return;
        }
        const widget = button.closest('.okr');
        if (!dialogs.has(widget)) {
            dialogs.set(widget, new BringIn(widget));
        }
        dialogs.get(widget).open(button);
    });
})();
