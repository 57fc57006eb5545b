/** Puts a fragment into the page, as a theme does that loads its pages without a full reload. */
const button = document.querySelector('#add');
button.addEventListener('click', () => {
  document.querySelector('#later').append(document.querySelector('#fragment').content.cloneNode(true));
  button.disabled = true;
});
