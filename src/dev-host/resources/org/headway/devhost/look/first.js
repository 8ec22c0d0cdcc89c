// Runs before anything is painted and before AUI. The reader's choice of light or dark, kept per browser for both products:
document.documentElement.dataset.colorMode =
  (document.cookie.match(/(?:^|; )devhost\.theme=(\w+)/) || [])[1] || 'light';

// What the product, not AUI, gives to scripts; AUI takes over what it finds.
window.AJS = {
  contextPath: function () {
    return document.querySelector('meta[name="ajs-context-path"]').content;
  },
};
