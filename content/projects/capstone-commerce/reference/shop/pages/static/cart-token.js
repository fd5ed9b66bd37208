// What a visitor has in the cart comes along to the account.
for (const input of document.querySelectorAll(".cart-token")) {
  input.value = localStorage.getItem("cart-token") || "";
}
