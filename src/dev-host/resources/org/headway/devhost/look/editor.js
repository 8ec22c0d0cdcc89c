// The storage format editor: wraps the selection, and writes a macro from the form that its descriptor describes.
(function () {
  var text = document.getElementById('storage');
  var browser = document.getElementById('macro-browser');
  var filter = document.getElementById('macro-filter');
  var from = 0;

  function insert(start, end, markup, caret) {
    text.focus();
    text.setRangeText(markup, start, end, 'end');
    if (caret !== undefined) {
      text.selectionStart = text.selectionEnd = start + caret;
    }
  }

  document.querySelectorAll('[data-wrap]').forEach(function (button) {
    button.addEventListener('click', function () {
      var tag = button.dataset.wrap;
      var selected = text.value.substring(text.selectionStart, text.selectionEnd);
      insert(text.selectionStart, text.selectionEnd, '<' + tag + '>' + selected + '</' + tag + '>', tag.length + 2 + selected.length);
    });
  });

  function open() {
    filter.value = '';
    narrow();
    browser.showModal();
    filter.focus();
  }

  function narrow() {
    browser.querySelectorAll('li').forEach(function (item) {
      item.hidden = !item.textContent.toLowerCase().includes(filter.value.toLowerCase());
    });
  }

  document.getElementById('insert-macro').addEventListener('click', function () {
    from = text.selectionStart;
    var around = macroAround(from);
    if (around) {
      text.setSelectionRange(from = around.start, around.end);
      openForm(around.name, around.values);
    } else {
      open();
    }
  });
  text.addEventListener('input', function (event) {
    if (event.data === '{') {
      from = text.selectionStart - 1;
      open();
    }
  });
  filter.addEventListener('input', narrow);
  filter.addEventListener('keydown', function (event) {
    var first = browser.querySelector('li:not([hidden]) button');
    if (event.key === 'Enter' && first) {
      event.preventDefault();
      first.click();
    }
  });
  browser.querySelector('[data-close]').addEventListener('click', function () {
    browser.close();
  });
  browser.addEventListener('click', function (event) {
    var choice = event.target.closest('[data-macro]');
    if (choice) {
      browser.close();
      openForm(choice.dataset.macro, {});
    }
  });

  window.insertMacro = function (markup) {
    var end = text.value.charAt(from) === '{' ? Math.max(from + 1, text.selectionEnd) : text.selectionEnd;
    insert(from, end, markup);
  };

  document.getElementById('preview-button').addEventListener('click', function () {
    document.getElementById('preview').hidden = false;
  });
})();
