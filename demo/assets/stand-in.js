/* In place of a tracker: sends nothing, and says at the end of the page that it runs. */
{
  const {dataset} = document.currentScript;
  const line = document.createElement('p');
  line.textContent = `Běží náhrada služby ${dataset.cssService}.`;
  document.querySelector('footer .wrap').append(line);
}
